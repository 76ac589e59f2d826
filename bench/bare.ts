import { parse, serialize } from 'parse5';
import { remove, tagsIn } from '../adapter/pages/html';

const kept = new Set(['href', 'lang', 'datetime', 'charset', 'name', 'content']);
const left = new Set(['style', 'script', 'svg', 'link', 'on-day', 'same-place']);

/** A page's text and links, without styles, script, drawings and what only they serve. */
export function bareHtml(html: string): string {
  const tree = parse(html);
  for (const node of tagsIn(tree)) {
    const isMeta = node.tagName === 'meta';
    const named = node.attrs.find(({ name }) => name === 'name')?.value;
    const isNeeded = !isMeta || node.attrs[0]?.name === 'charset' || named === 'viewport';
    if (left.has(node.tagName) || !isNeeded) remove(node);
    node.attrs = node.attrs.filter(({ name }) => kept.has(name));
  }
  return serialize(tree);
}
