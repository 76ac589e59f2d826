import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { addPolicy } from './content-security-policy';
import { attribute, tagsIn, textOf } from './html';
import { readPage } from './plain-page';

const custom = 'customElements.define("on-day", OnDay);';
const askingForElements = '<script type="module" src="/elements.js"></script>';
/** What every exported page has, and no plain one. */
const data = '<script>self.__next_f.push([0])</script>';
const style = 'body{color:#111;content:"№ – ’"}';

function pageWith(head: string) {
  const html = `<!DOCTYPE html><html lang="en"><head>${head}</head><body>${data}</body></html>`;
  const page = readPage('en/index.html', html, '', custom);
  addPolicy(page);
  return page;
}

/** A page's policy, by the name of each directive. */
function policyOf(head: string): Record<string, string> {
  const metas = [...tagsIn(pageWith(head).tree)].filter(
    (node) => attribute(node, 'http-equiv') === 'Content-Security-Policy',
  );
  expect(metas).toHaveLength(1);
  const [meta] = metas;
  const directives = (meta && attribute(meta, 'content'))?.split('; ') ?? [];
  return Object.fromEntries(directives.map((one) => one.split(/ (.*)/s).slice(0, 2)));
}

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('a page may run the script and use the style that stand in it, and no others', () => {
  const policy = policyOf(`<meta charset="utf-8">${askingForElements}<style>${style}</style>`);
  expect(policy['script-src']).toBe(hash(custom));
  expect(policy['style-src']).toBe(hash(style));
});

test('the hash is that of the very text the browser reads', () => {
  const page = pageWith(`<style>${style}</style>`);
  const written = [...tagsIn(page.tree)].find(({ tagName }) => tagName === 'style');
  expect(written && textOf(written)).toBe(style);
});

test('the rules for loading ahead are allowed, and data for search engines needs no leave', () => {
  const rules = '{"prefetch":[]}';
  const policy = policyOf(
    `<script type="speculationrules">${rules}</script>` +
      '<script type="application/ld+json">{"@type":"Event"}</script>',
  );
  expect(policy['script-src']).toBe(hash(rules));
});

test('two scripts of one text are allowed by one hash, and two texts by two', () => {
  const rules = (text: string) => `<script type="speculationrules">${text}</script>`;
  expect(policyOf(rules('{}') + rules('{}'))['script-src']).toBe(hash('{}'));
  expect(policyOf(rules('{}') + rules('[]'))['script-src']).toBe(`${hash('{}')} ${hash('[]')}`);
});

test('a page without script or style may run none, and loads nothing from elsewhere', () => {
  expect(policyOf('<title>T</title>')).toEqual({
    'default-src': "'none'",
    'connect-src': "'self'",
    'script-src': "'none'",
    'style-src': "'none'",
    'font-src': "'self'",
    'img-src': "'self'",
    'base-uri': "'none'",
    'form-action': "'none'",
  });
});

test('the policy stands before anything it governs, right after the page’s encoding', () => {
  const { head } = pageWith(`<meta charset="utf-8"><style>${style}</style>`);
  expect(head.childNodes.map(({ nodeName }) => nodeName)).toEqual(['meta', 'meta', 'style']);
  const [, encoding, policy] = tagsIn(head);
  expect(encoding && attribute(encoding, 'charset')).toBe('utf-8');
  expect(policy && attribute(policy, 'http-equiv')).toBe('Content-Security-Policy');
  expect(pageWith('<title>T</title>').head.childNodes[0]?.nodeName).toBe('meta');
});
