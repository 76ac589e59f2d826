import type { DefaultTreeAdapterTypes } from 'parse5';
import { nameAt, targetOf } from '../hosting/names';
import { attribute, tagsIn, textOf } from './html';

/** A page's file, the address that it says is its own, and the files of the site that it leads to. */
export type PageLinks = { name: string; own: string; leadsTo: string[] };

/** The address of a font in a stylesheet. */
export const fontAddress = /url\("?([^")]+\.woff2)"?\)/g;

/** What a page of a site that is published under a path leads to: pages, documents, fonts, its sign. */
export function linksOf(
  name: string,
  tree: DefaultTreeAdapterTypes.Document,
  basePath: string,
): PageLinks {
  const addresses: string[] = [];
  let own = '';
  for (const tag of tagsIn(tree)) {
    const rel = attribute(tag, 'rel');
    if (rel === 'canonical') own = attribute(tag, 'href') ?? '';
    if (tag.tagName === 'a' || tag.tagName === 'blockquote' || rel === 'icon')
      addresses.push(attribute(tag, 'href') ?? attribute(tag, 'cite') ?? '');
    if (tag.tagName === 'style')
      for (const [, address = ''] of textOf(tag).matchAll(fontAddress)) addresses.push(address);
  }
  const leadsTo = addresses.flatMap((address) => fileAt(address, basePath) ?? []);
  return { name, own, leadsTo: [...new Set(leadsTo)] };
}

/** The file of the site that an address in a page leads to, if it is in the site. */
export function fileAt(address: string, basePath: string): string | undefined {
  return address.startsWith('/') ? nameAt(targetOf(address).path, basePath) : undefined;
}
