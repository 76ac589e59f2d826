import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { assetFolder, isFrameworkLoader, isLeftOver, withoutFrameworkData } from '../framework';
import { elementsFile } from './exported-files';
import { attribute, insert, makeTag, type Node, remove, type Tag, tagsIn, textOf } from './html';

/** An exported page without what only the framework's script would need. */
export type Page = {
  /** The file it is written to, for messages. */
  name: string;
  tree: DefaultTreeAdapterTypes.Document;
  head: Tag;
  /** The addresses of its styles. */
  stylesheets: string[];
};

const loading = ['stylesheet', 'preload', 'modulepreload', 'preconnect'];
const dataTypes = ['speculationrules', 'application/ld+json'];

/**
 * Reads a page that the framework wrote, of a site published under a path, and takes out what only the
 * framework's script would need. The custom elements' script is written into it if it asks for them.
 * @throws if the page has a script, handler or style that it may not have, or no data of the framework's
 */
export function readPage(
  name: string,
  html: string,
  basePath: string,
  elementsScript: string,
): Page {
  const refuse = (what: string): never => {
    throw new Error(`${name}: ${what}`);
  };
  const plain = withoutFrameworkData(html);
  if (plain === html)
    refuse("no data of the framework's is recognised; adapter/framework.ts says how it begins");
  const tree = parse(plain);
  const stylesheets: string[] = [];
  const assets = `${basePath}/${assetFolder}`;
  removeComments(tree);
  for (const tag of tagsIn(tree)) {
    for (const { name: key } of tag.attrs)
      if (key === 'style' || key.startsWith('on'))
        refuse(`the attribute ${key} on <${tag.tagName}>; the page's policy would not let it work`);
    if (tag.tagName === 'template') refuse('a template, which only a script could show');
    const address = attribute(tag, 'src') ?? attribute(tag, 'href') ?? '';
    if (/^\s*javascript:/i.test(address)) refuse(`a script in an address: ${address}`);
    if (tag.tagName === 'script') {
      if (address.startsWith(assets) || isFrameworkLoader(tag)) remove(tag);
      else if (address === `${basePath}/${elementsFile}`) {
        remove(tag);
        insert(headOf(tree), makeTag('script', { type: 'module' }, elementsScript));
      } else if (address || !dataTypes.includes(attribute(tag, 'type') ?? ''))
        refuse(`a script that the site does not know: ${address || textOf(tag).slice(0, 80)}`);
    } else if (tag.tagName === 'link') {
      const rel = (attribute(tag, 'rel') ?? '').split(/\s+/);
      if (rel.includes('stylesheet') && !address.startsWith(assets))
        refuse(`a stylesheet that the site does not know: ${address}`);
      if (rel.includes('stylesheet')) stylesheets.push(address);
      if (rel.some((one) => loading.includes(one))) remove(tag);
    } else if (isLeftOver(tag)) remove(tag);
    else if (tag.tagName === 'style') tag.attrs = [];
  }
  return { name, tree, head: headOf(tree), stylesheets };
}

function removeComments(node: Node): void {
  if (!('childNodes' in node)) return;
  node.childNodes = node.childNodes.filter((child) => child.nodeName !== '#comment');
  for (const child of node.childNodes) removeComments(child);
}

function headOf(tree: Page['tree']): Tag {
  for (const tag of tagsIn(tree)) if (tag.tagName === 'head') return tag;
  throw new Error('a page without a head');
}
