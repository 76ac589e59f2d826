import { createHash } from 'node:crypto';
import { attribute, element, elements, insert, textOf } from './html.js';

/**
 * Writes a page's Content Security Policy into its head: nothing but what stands in the page, by its
 * hash, and what the site itself holds. (W3C Content Security Policy Level 3.)
 * @param {import('./plain-page.js').Page} page
 */
export function addPolicy({ tree, head }) {
  const all = [...elements(tree)];
  const hashes = (/** @type {string} */ name) => {
    const found = all.filter((node) => node.tagName === name && isRun(node)).map(hashOf);
    return found.length > 0 ? [...new Set(found)].join(' ') : "'none'";
  };
  const content = [
    "default-src 'none'",
    `script-src ${hashes('script')}`,
    `style-src ${hashes('style')}`,
    "font-src 'self'",
    "img-src 'self'",
    // The site asks for nothing; Lighthouse reads /robots.txt from within the page.
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const charset = head.childNodes.findIndex(
    (node) => 'attrs' in node && attribute(node, 'charset') !== undefined,
  );
  const policy = element('meta', { 'http-equiv': 'Content-Security-Policy', content });
  insert(head, policy, charset + 1);
}

/** @param {import('./html.js').Element} node */
function isRun(node) {
  return attribute(node, 'type') !== 'application/ld+json';
}

/** @param {import('./html.js').Element} node */
function hashOf(node) {
  return `'sha256-${createHash('sha256').update(textOf(node)).digest('base64')}'`;
}
