import { createHash } from 'node:crypto';
import { attribute, insert, makeTag, type Tag, tagsIn, textOf } from './html';
import type { Page } from './plain-page';

/**
 * Writes a page's Content Security Policy into its head: nothing but what stands in the page, by its
 * hash, and what the site itself holds. (W3C Content Security Policy Level 3.)
 */
export function addPolicy({ tree, head }: Page): void {
  const tags = [...tagsIn(tree)];
  const hashes = (name: string) => {
    const found = tags.filter((tag) => tag.tagName === name && isRun(tag)).map(hashOf);
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
  const policy = makeTag('meta', { 'http-equiv': 'Content-Security-Policy', content });
  insert(head, policy, charset + 1);
}

function isRun(tag: Tag): boolean {
  return attribute(tag, 'type') !== 'application/ld+json';
}

function hashOf(tag: Tag): string {
  return `'sha256-${createHash('sha256').update(textOf(tag)).digest('base64')}'`;
}
