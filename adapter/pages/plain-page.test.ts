import { serialize } from 'parse5';
import { describe, expect, test } from 'vitest';
import { readPage } from './plain-page';

const custom = 'customElements.define("on-day", OnDay);';
const name = 'en/memorial/index.html';

/** What every exported page has, and no plain one. */
const data = '<script>self.__next_f.push([1,"x"])</script>';

const read = (head: string, body = '', basePath = '') =>
  readPage(name, `<head>${head}</head><body>${body}${data}</body>`, basePath, custom);

const plain = (head: string, body = '') =>
  serialize(read(head, body).tree)
    .replace(/^<html><head>|<\/body><\/html>$/g, '')
    .replace('</head><body>', '|');

describe('a page carries nothing of the framework:', () => {
  test.each([
    ['its script files', '<script src="/_next/static/chunks/a.js" async=""></script>'],
    ['its data', data],
    ['its first data', '<script>(self.__next_f=self.__next_f||[]).push([0])</script>'],
    ['its loader', '<script>globalThis["TURBOPACK"]=[];</script>'],
    ['preloads', '<link rel="preload" as="script" href="/_next/static/chunks/a.js"/>'],
    ['preconnections', '<link rel="preconnect" href="/" crossorigin=""/>'],
    ['left-over marks', '<meta name="next-size-adjust" content=""/>'],
    ['its comments', '<!-- a comment -->'],
  ])('no %s', (_, html) => {
    expect(plain(html)).toBe('|');
  });

  test('no comments anywhere, and no empty hidden elements', () => {
    const body = '<div hidden=""><!--$--><!--/$--></div><p>In <!-- -->memory</p>';
    expect(plain('', body)).toBe('|<p>In memory</p>');
  });
});

test('what is hidden until its day is kept', () => {
  expect(plain('', '<p hidden="">Today</p>')).toBe('|<p hidden="">Today</p>');
});

test('data for search engines and for loading ahead is kept as it stands', () => {
  const kept =
    '<script type="application/ld+json">{"@type":"Event"}</script>' +
    '<script type="speculationrules">{"prefetch":[]}</script>';
  expect(plain(kept)).toBe(`${kept}|`);
});

test('the custom elements are written into a page that asks for them, once, as a module', () => {
  const asked = '<script async="" type="module" src="/elements.js"></script>';
  expect(plain(asked)).toBe(`<script type="module">${custom}</script>|`);
  expect(plain('')).toBe('|');
});

test('the framework’s stylesheets are taken out and their addresses kept, in order', () => {
  const head = ['b', 'a']
    .map((file) => `<link rel="stylesheet" href="/_next/static/${file}.css"/>`)
    .join('');
  const page = read(head);
  expect(page.stylesheets).toEqual(['/_next/static/b.css', '/_next/static/a.css']);
  expect(serialize(page.tree)).not.toContain('stylesheet');
});

test('links that serve the reader are kept', () => {
  const head = '<link rel="canonical" href="/en/"><link rel="icon" href="/icon.svg">';
  expect(plain(head)).toBe(`${head}|`);
});

test('under a path, only what lies under that path is the framework’s', () => {
  const sheet = (path: string) => `<link rel="stylesheet" href="${path}/_next/static/a.css"/>`;
  expect(read(sheet('/memory'), '', '/memory').stylesheets).toEqual(['/memory/_next/static/a.css']);
  expect(() => read(sheet(''), '', '/memory')).toThrow('a stylesheet that the site does not know');
});

describe('a page is refused, by the name of its file, for', () => {
  const unknown = 'a script that the site does not know: ';
  test.each([
    ['an unknown script in it', '<script>track()</script>', `${unknown}track()`],
    ['an unknown module in it', '<script type="module">track()</script>', `${unknown}track()`],
    [
      'a script from elsewhere',
      '<script src="https://a.example/t.js"></script>',
      `${unknown}https://a.example/t.js`,
    ],
    [
      'data from elsewhere',
      '<script type="speculationrules" src="/t.js"></script>',
      `${unknown}/t.js`,
    ],
    [
      'a script that only mentions the framework',
      '<script>track(self.__next_f)</script>',
      `${unknown}track(self.__next_f)`,
    ],
    [
      'a stylesheet from elsewhere',
      '<link rel="stylesheet" href="https://a.example/a.css">',
      'a stylesheet that the site does not know: https://a.example/a.css',
    ],
  ])('%s', (_, head, what) => {
    expect(() => read(head)).toThrow(`${name}: ${what}`);
    expect(() => read('', head)).toThrow(`${name}: ${what}`);
  });

  test.each([
    ['an inline handler', '<button onclick="print()">Print</button>', 'onclick on <button>'],
    ['a handler written in capitals', '<body ONLOAD="x()">', 'onload on <body>'],
    ['a handler in a drawing', '<svg><circle onfocus="x()"/></svg>', 'onfocus on <circle>'],
    ['a style attribute', '<p style="color:red">In memory</p>', 'style on <p>'],
  ])('%s', (_, body, what) => {
    expect(() => read('', body)).toThrow(`${name}: the attribute ${what}; the page's policy`);
  });
});

test('a page without any data of the framework’s is refused: it may begin otherwise now', () => {
  const changed = () => readPage(name, data.replace('__next_f', '__other'), '', custom);
  expect(changed).toThrow(`${name}: no data of the framework's is recognised; adapter/framework`);
});
