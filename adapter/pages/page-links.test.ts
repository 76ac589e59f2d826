import { parse } from 'parse5';
import { expect, test } from 'vitest';
import { fileAt, linksOf } from './page-links';

const html = `<!doctype html><html lang="en"><head>
<link rel="canonical" href="https://island.example/island/en/events/fire/">
<link rel="icon" href="/island/icon.svg">
<style>@font-face{src:url(/island/fonts/a.0123456789.woff2)format("woff2")}</style>
</head><body><a href="/island/en/">Timeline</a> <a href="/island/en/">Again</a>
<a href="/island/en/sources/report/#p4w1-12">In the document</a> <a href="#text">Text</a>
<a href="https://else.example/island/en/">Else</a>
<blockquote cite="/island/en/sources/second/#p1w1-3">Words</blockquote></body></html>`;

test('what a page leads to is found, under a path too: pages, documents, fonts, its sign', () => {
  expect(linksOf('en/events/fire/index.html', parse(html), '/island')).toEqual({
    name: 'en/events/fire/index.html',
    own: 'https://island.example/island/en/events/fire/',
    leadsTo: [
      'icon.svg',
      'fonts/a.0123456789.woff2',
      'en/index.html',
      'en/sources/report/index.html',
      'en/sources/second/index.html',
    ],
  });
});

test('an address with another host leads to no file of the site', () => {
  expect(fileAt('//else.example/en/', '')).toBeUndefined();
});
