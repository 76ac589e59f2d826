import { posix } from 'node:path';
import { parse, serialize } from 'parse5';
import { attribute, insert, makeTag, remove, type Tag, tagsIn, textOf } from '../pages/html';

/** Where a copy's pages stood, and what of the site the copy has. */
export type Copied = {
  /** The path the site is published under. */
  basePath: string;
  /** The names of all files of the copy, from its root. */
  names: ReadonlySet<string>;
  /** Stands at the head of each page, before the page's own address. */
  notice: string;
};

/** The file of the site that an address leads to, as a path from the root of the machine or relative to nothing. */
export function nameAt(address: string, basePath: string): string | undefined {
  const [path = ''] = address.split('#');
  if (!path.startsWith(`${basePath}/`) || path.startsWith('//')) return undefined;
  return decodeURI(path.slice(basePath.length + 1)).replace(/(^|\/)$/, '$1index.html');
}

/** The files of the site that a page leads to, by its links and its fonts. */
export function namesIn(html: string, basePath: string): string[] {
  const addresses = [...tagsIn(parse(html))].flatMap((tag) =>
    tag.tagName === 'a' || attribute(tag, 'rel') === 'icon' ? (attribute(tag, 'href') ?? []) : [],
  );
  const fonts = [...html.matchAll(fontAddress)].map(([, address = '']) => address);
  return [...addresses, ...fonts].flatMap((address) => nameAt(address, basePath) ?? []);
}

/**
 * A page as it stands in a copy, which no server gives: what the copy has is found beside it, all else where the
 * site is; it says at its head what it is. Its policy goes, for that is written for a server's origin.
 */
export function copyPage(name: string, html: string, { basePath, names, notice }: Copied): string {
  const tree = parse(html);
  const tags = [...tagsIn(tree)];
  const own = tags.find((tag) => attribute(tag, 'rel') === 'canonical');
  const current = (own && attribute(own, 'href')) ?? '';
  const { origin } = new URL(current);
  const moved = (address: string) => {
    const target = nameAt(address, basePath);
    if (target === undefined) return address;
    const [, hash] = address.split('#');
    const near = `${posix.relative(posix.dirname(name), target)}${hash ? `#${hash}` : ''}`;
    return names.has(target) ? near : origin + address;
  };
  for (const tag of tags) {
    if (isForServer(tag)) remove(tag);
    for (const one of tag.attrs) if (one.name === 'href') one.value = moved(one.value);
    if (tag.tagName !== 'style') continue;
    const css = textOf(tag).replace(fontAddress, (_, address) => `url(${moved(address)})`);
    tag.childNodes = [{ nodeName: '#text', value: css, parentNode: tag }];
  }
  const body = tags.find(({ tagName }) => tagName === 'body');
  if (body) insert(body, noticeOf(notice, current), 0);
  return serialize(tree);
}

const fontAddress = /url\("?([^")]+\.woff2)"?\)/g;

function isForServer(tag: Tag): boolean {
  return (
    attribute(tag, 'http-equiv') === 'Content-Security-Policy' ||
    attribute(tag, 'type') === 'speculationrules'
  );
}

/** In words and classes that every page of the site has at its foot. */
function noticeOf(notice: string, address: string): Tag {
  const line = makeTag('p', { class: 'text-muted text-small leading-note pt-4' }, `${notice} `);
  insert(line, makeTag('a', { class: 'link', href: address }, address));
  return line;
}
