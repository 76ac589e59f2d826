import { parse } from 'parse5';
import { attribute, element, elements, insert, remove, textOf } from './html.js';

/**
 * @typedef {object} Page
 * @property {string} name the file it is written to, for messages
 * @property {import('parse5').DefaultTreeAdapterTypes.Document} tree
 * @property {import('./html.js').Element} head
 * @property {string[]} stylesheets the files of its styles
 */

const loading = ['stylesheet', 'preload', 'modulepreload', 'preconnect'];
const dataTypes = ['speculationrules', 'application/ld+json'];

/** How the scripts begin that the framework writes into its pages. */
const frameworks = /^\(?(self\.__next_f\b|globalThis\["TURBOPACK"\])/;

/**
 * Reads a page that the framework wrote and takes out what only the framework's script would need.
 * @param {string} name
 * @param {string} html
 * @param {string} basePath
 * @param {string} elementsScript the custom elements, written into each page that asks for them
 * @returns {Page}
 * @throws if the page has a script, handler or style that it may not have
 */
export function readPage(name, html, basePath, elementsScript) {
  const tree = parse(html);
  /** @param {string} what @returns {never} */
  const refuse = (what) => {
    throw new Error(`${name}: ${what}`);
  };
  /** @type {string[]} */
  const stylesheets = [];
  const framework = `${basePath}/_next/`;
  removeComments(tree);
  for (const node of elements(tree)) {
    for (const { name: key } of node.attrs)
      if (key === 'style' || key.startsWith('on'))
        refuse(
          `the attribute ${key} on <${node.tagName}>; the page's policy would not let it work`,
        );
    if (node.tagName === 'template') refuse('a template, which only a script could show');
    const address = attribute(node, 'src') ?? attribute(node, 'href') ?? '';
    if (/^\s*javascript:/i.test(address)) refuse(`a script in an address: ${address}`);
    if (node.tagName === 'script') {
      if (address.startsWith(framework) || frameworks.test(textOf(node))) remove(node);
      else if (address === `${basePath}/elements.js`) {
        remove(node);
        insert(headOf(tree), element('script', { type: 'module' }, elementsScript));
      } else if (address || !dataTypes.includes(attribute(node, 'type') ?? ''))
        refuse(`a script that the site does not know: ${address || textOf(node).slice(0, 80)}`);
    } else if (node.tagName === 'link') {
      const rel = (attribute(node, 'rel') ?? '').split(/\s+/);
      if (rel.includes('stylesheet') && !address.startsWith(framework))
        refuse(`a stylesheet that the site does not know: ${address}`);
      if (rel.includes('stylesheet')) stylesheets.push(address);
      if (rel.some((one) => loading.includes(one))) remove(node);
    } else if (isLeftOver(node)) remove(node);
    else if (node.tagName === 'style') node.attrs = [];
  }
  return { name, tree, head: headOf(tree), stylesheets };
}

/** @param {import('./html.js').Node} node */
function removeComments(node) {
  if (!('childNodes' in node)) return;
  node.childNodes = node.childNodes.filter((child) => child.nodeName !== '#comment');
  for (const child of node.childNodes) removeComments(child);
}

/** @param {import('./html.js').Element} node */
function isLeftOver(node) {
  if (attribute(node, 'name') === 'next-size-adjust') return true;
  return attribute(node, 'hidden') !== undefined && node.childNodes.length === 0;
}

/** @param {Page['tree']} tree */
function headOf(tree) {
  for (const node of elements(tree)) if (node.tagName === 'head') return node;
  throw new Error('a page without a head');
}
