import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { attribute } from '@/adapter/pages/html';
import { siteUrl } from '@/data/addresses';
import { allPages, fileOf, framedPages } from '../support/pages';
import { all, attributeOf, htmlOf, meta, only, open, rawText, text } from './page';

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  elements: [
    'html5',
    Object.fromEntries(
      ['copy-text', 'on-day', 'share-link', 'print-page', 'same-place'].map((name) => [
        name,
        { flow: true, phrasing: true },
      ]),
    ),
  ],
  rules: { 'no-inline-style': 'error', 'require-sri': 'off' },
});

describe.each(allPages)('%s', (address) => {
  test('is valid HTML', async () => {
    const report = await validator.validateFile(fileOf(address));
    const messages = report.results.flatMap(({ messages: said }) =>
      said.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`),
    );
    expect(messages).toEqual([]);
  });

  test('has no broken link or anchor inside the site', () => {
    const hrefs = [...htmlOf(address).matchAll(/\s(?:href|src)="([^"]*)"/g)];
    const here = new URL(address, siteUrl);
    const inside = hrefs
      .map(([, href = '']) => new URL(href, here))
      .filter(({ origin }) => origin === here.origin);
    expect(inside.length).toBeGreaterThan(3);
    for (const { pathname, hash } of inside) {
      const file = fileOf(decodeURI(pathname));
      expect(existsSync(file), `${pathname} is there`).toBe(true);
      if (hash) expect(readFileSync(file, 'utf8'), pathname).toContain(`id="${hash.slice(1)}"`);
    }
  });

  test('runs only what its policy names, and nothing of the framework', () => {
    const page = open(address);
    const policy = attributeOf(
      only(page, 'meta', { 'http-equiv': 'Content-Security-Policy' }),
      'content',
    );
    expect(policy).toMatch(/^default-src 'none';/);
    expect(policy).not.toContain('unsafe');
    for (const name of ['script', 'style']) {
      const texts = all(page, name)
        .filter((tag) => attribute(tag, 'type') !== 'application/ld+json')
        .map(rawText);
      const directive = new RegExp(`${name}-src ([^;]*)`).exec(policy)?.[1]?.split(' ');
      const hashes = texts.map((one) => createHash('sha256').update(one).digest('base64'));
      const named = [...new Set(hashes)].map((hash) => `'sha256-${hash}'`).sort();
      expect(directive?.sort()).toEqual(named.length > 0 ? named : ["'none'"]);
    }
    expect(htmlOf(address)).not.toMatch(/_next|__next|TURBOPACK|\$RC/);
    const foreign = [
      ...all(page, 'script', { src: true }),
      ...all(page, 'link', { rel: 'stylesheet' }),
      ...all(page, 'iframe'),
      ...all(page, 'img', { src: /^http/ }),
    ];
    expect(foreign).toEqual([]);
  });

  test('says what it is', () => {
    const page = open(address);
    const [head] = all(page, 'head');
    expect(head && text(only(head, 'title'))).toMatch(/\S/);
    if (address === '/404.html') return;
    const canonical = attributeOf(only(page, 'link', { rel: 'canonical' }), 'href');
    expect(canonical).toMatch(/^https?:\/\/.+\/$/);
    expect(meta(page, 'description')).toMatch(/.{20,}/);
    expect(meta(page, 'og:url')).toBe(canonical);
    expect(meta(page, 'og:title')).toMatch(/\S/);
  });

  test('has no button that would not work without JavaScript', () => {
    expect(all(open(address), 'button')).toEqual([]);
  });
});

test('The sitemap names every page once, and no other', () => {
  const sitemap = readFileSync('out/sitemap.xml', 'utf8');
  const named = [...sitemap.matchAll(/<loc>https?:\/\/[^/]+([^<]*)<\/loc>/g)];
  const unnamed = ['/404.html', '/', ...framedPages];
  const pages = allPages.filter((address) => !unnamed.includes(address));
  expect(named.map(([, path]) => path).sort()).toEqual(pages);
  const robots = readFileSync('out/robots.txt', 'utf8');
  expect(robots).toMatch(/^Sitemap: https?:\/\/\S+\/sitemap\.xml$/m);
});

test('The front page is the English timeline itself', () => {
  expect(htmlOf('/')).toBe(htmlOf('/en/'));
  expect(attributeOf(only(open('/'), 'link', { rel: 'canonical' }), 'href')).toMatch(/\/en\/$/);
});
