import { parse } from 'parse5';
import { expect, test } from 'vitest';
import { linksOf } from '../pages/page-links';
import { copyPage } from './copy-page';

const basePath = '/island';
const html = `<!doctype html><html lang="en"><head>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'">
<link rel="canonical" href="https://island.example/island/en/events/fire/">
<link rel="icon" href="/island/icon.svg">
<style>@font-face{src:url(/island/fonts/a.0123456789.woff2)format("woff2")}</style>
</head><body><main>
<a href="/island/en/">Timeline</a> <a href="/island/en/sources/report/#p4w1-12">In the document</a>
<a href="/island/ru/events/fire/">Русский</a> <a href="#text">Text</a> <a href="https://else.example/island/en/">Else</a>
<blockquote cite="/island/en/sources/report/#p4w1-12">Words</blockquote>
</main><script type="speculationrules">{}</script></body></html>`;
const names = new Set([
  'en/index.html',
  'en/events/fire/index.html',
  'en/sources/report/index.html',
  'icon.svg',
  'fonts/a.0123456789.woff2',
]);
const links = linksOf('en/events/fire/index.html', parse(html), basePath);
const copy = copyPage(links, html, { basePath, names, notice: 'A copy.' });
const addresses = (attribute: string) =>
  [...copy.matchAll(new RegExp(` ${attribute}="([^"]*)"`, 'g'))].map(([, address]) => address);

test('in a copy, what it has is found beside the page, all else where the site is', () => {
  expect(addresses('href')).toEqual([
    'https://island.example/island/en/events/fire/',
    '../../../icon.svg',
    'https://island.example/island/en/events/fire/',
    '../../index.html',
    '../../sources/report/index.html#p4w1-12',
    'https://island.example/island/ru/events/fire/',
    '#text',
    'https://else.example/island/en/',
  ]);
  expect(addresses('cite')).toEqual(['../../sources/report/index.html#p4w1-12']);
  expect(copy).toContain('url(../../../fonts/a.0123456789.woff2)');
});

test('a copy says so before all else, and has nothing that only a server can keep', () => {
  expect(copy).toMatch(/<body><p [^>]*>A copy\. <a /);
  expect(copy).not.toMatch(/Content-Security-Policy|speculationrules/);
});
