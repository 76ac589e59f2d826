import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import unicode from '@fontsource-variable/source-serif-4/unicode.json';
import { type CheerioAPI, load } from 'cheerio';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { listedPermalinks } from '@/scripts/permalinks';

// What the files in `out/` promise. A browser is asked the rest.

const files = readdirSync('out', { recursive: true, encoding: 'utf8' });
const elementsOfSite = [
  'addressed-language',
  'copy-text',
  'moved-page',
  'on-day',
  'print-page',
  'same-place',
  'share-link',
];

type Page = { address: string; file: string; html: string; $: CheerioAPI };

/** Every page by the address at which a reader opens it. */
const pages = new Map<string, Page>();
for (const name of files.filter((one) => one.endsWith('.html'))) {
  const address = `/${name.replace(/(^|\/)index\.html$/, '$1')}`;
  const html = readFileSync(`out/${name}`, 'utf8');
  pages.set(address, { address, file: `out/${name}`, html, $: load(html) });
}
const all = [...pages.values()];
const hasAddress = ({ address, $ }: Page) =>
  address !== '/404.html' &&
  !address.endsWith('/embed/') &&
  !$('meta[http-equiv="refresh"]').length;
const origin = new URL(canonicalOf(all.find(hasAddress))).origin;

function canonicalOf(page: Page | undefined): string {
  return page?.$('link[rel="canonical"]').attr('href') ?? '';
}

/** The path within `out/` of an address of this site, `undefined` for one elsewhere. */
function pathOf(href: string, { address }: Page): { path: string; anchor: string } | undefined {
  const url = new URL(href, origin + address);
  if (url.origin !== origin) return undefined;
  return { path: decodeURI(url.pathname), anchor: decodeURIComponent(url.hash.slice(1)) };
}

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  elements: [
    'html5',
    Object.fromEntries(elementsOfSite.map((name) => [name, { flow: true, phrasing: true }])),
  ],
  rules: { 'no-inline-style': 'error', 'require-sri': 'off' },
});

describe.each(all)('$address', (page) => {
  const { file, html, $ } = page;

  test('is valid HTML', async () => {
    const { results } = await validator.validateFile(file);
    const messages = results.flatMap((result) => result.messages);
    expect(messages.map(({ line, column, message }) => `${line}:${column} ${message}`)).toEqual([]);
  });

  test('has at most 14,600 bytes, compressed', () => {
    expect(gzipSync(html).length, `bytes of ${file}: shorten its texts`).toBeLessThanOrEqual(
      14_600,
    );
  });

  test('leads to pages, files and anchors that are there', () => {
    const links = $('[href], [src], [cite]').toArray();
    const addresses = links.map(({ attribs }) => attribs.href ?? attribs.src ?? attribs.cite ?? '');
    expect(addresses.length).toBeGreaterThan(3);
    for (const href of addresses) {
      const target = pathOf(href, page);
      if (!target) continue;
      const found = pages.get(target.path);
      expect(Boolean(found) || existsSync(`out${target.path}`), href).toBe(true);
      const { anchor } = target;
      if (found && anchor) expect(found.$(`[id="${anchor}"]`).length, href).toBe(1);
    }
  });

  test('has each id once', () => {
    const ids = $('[id]')
      .toArray()
      .map(({ attribs }) => attribs.id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  test('runs nothing but its elements, and what its policy names', () => {
    const policy = $('meta[http-equiv="Content-Security-Policy"]').attr('content') ?? '';
    const directives = new Map(
      policy.split('; ').map((one) => [one.split(' ', 1)[0], one.split(' ').slice(1).sort()]),
    );
    const hashes = (selector: string) =>
      $(selector)
        .toArray()
        .map((tag) => `'sha256-${createHash('sha256').update($(tag).text()).digest('base64')}'`)
        .sort();
    const scripts = hashes('script:not([type="application/ld+json"])');
    expect(directives.get('script-src')).toEqual(scripts.length > 0 ? scripts : ["'none'"]);
    expect(directives.get('style-src')).toEqual(hashes('style'));
    expect(directives.get('default-src')).toEqual(["'none'"]);
    for (const name of ['font-src', 'img-src', 'connect-src'])
      expect(directives.get(name)).toEqual(["'self'"]);
    const types = $('script')
      .toArray()
      .map(({ attribs }) => attribs.type);
    const elements = elementsOfSite.some((name) => $(name).length > 0) ? 1 : 0;
    expect(types.filter((type) => type === 'module')).toHaveLength(elements);
    const data = ['module', 'application/ld+json', 'speculationrules'];
    expect(types.filter((type) => !data.includes(type ?? ''))).toEqual([]);
    expect($('[style], [onclick], [onload], template').length).toBe(0);
    expect(html.includes('/_next/'), 'a file of the framework').toBe(false);
  });

  test('loads nothing from elsewhere', () => {
    const loaded = $('[src], link:not([rel="canonical"], [rel="alternate"])').toArray();
    const addresses = loaded.map(({ attribs }) => attribs.src ?? attribs.href ?? '');
    for (const address of [...addresses, ...fontsOf(page)])
      expect(pathOf(address, page), address).toBeDefined();
    expect(html).not.toContain('@import');
  });

  test('does not ask for `text-wrap: pretty`, at which WebKit 26 crashed', () => {
    expect(html).not.toContain('text-wrap:pretty');
  });

  test('has no letter that its fonts lack', () => {
    const text = $('body').clone().find('script').remove().end().text();
    const letters = [...new Set(text)].filter((one) => /[\p{L}\p{N}\p{P}]/u.test(one));
    expect(letters.filter((letter) => !isInFonts(letter))).toEqual([]);
  });

  test('has an image to be shared with, as large as it says', () => {
    if (!hasAddress(page)) return;
    const content = (property: string) => $(`meta[property="og:${property}"]`).attr('content');
    const { path = '' } = pathOf(content('image') ?? '', page) ?? {};
    const png = readFileSync(`out${path}`);
    expect(String(png.readUInt32BE(16))).toBe(content('image:width'));
    expect(String(png.readUInt32BE(20))).toBe(content('image:height'));
    expect(png.length).toBeLessThanOrEqual(100_000);
    expect(content('image:alt')).toMatch(/\S/);
  });

  test('names itself in every language, as those pages do', () => {
    if (!hasAddress(page)) return;
    const alternates = alternatesOf(page);
    const language = $('html').attr('lang') ?? '';
    expect(alternates[language]).toBe(canonicalOf(page));
    expect(Object.keys(alternates)).toContain('x-default');
    for (const [other, href] of Object.entries(alternates)) {
      const found = pages.get(pathOf(href, page)?.path ?? '');
      if (!found) throw new Error(`There is no page ${href}.`);
      if (other !== 'x-default') expect(found.$('html').attr('lang')).toBe(other);
      expect(canonicalOf(found)).toBe(href);
      expect(alternatesOf(found)).toEqual(alternates);
    }
  });
});

function alternatesOf({ $ }: Page): Record<string, string> {
  const links = $('link[rel="alternate"][hreflang]').toArray();
  return Object.fromEntries(links.map(({ attribs }) => [attribs.hreflang, attribs.href ?? '']));
}

/** The letters of the two alphabets of which the site has fonts. */
const ranges = [unicode.latin, unicode.cyrillic].flatMap((alphabet) =>
  [...alphabet.matchAll(/U\+([0-9a-f]+)(?:-([0-9a-f]+))?/gi)].map(([, from = '', to = from]) => ({
    from: parseInt(from, 16),
    to: parseInt(to, 16),
  })),
);

function isInFonts(letter: string): boolean {
  const code = letter.codePointAt(0) ?? 0;
  return ranges.some(({ from, to }) => code >= from && code <= to);
}

/** The addresses of the fonts that a page declares. */
function fontsOf({ $ }: Page): string[] {
  return [
    ...$('style')
      .text()
      .matchAll(/url\("?([^")]+)/g),
  ].map(([, address = '']) => address);
}

test.each([
  ['en', 28_500],
  ['ru', 36_000],
])('the fonts of the %s timeline are light', (language, most) => {
  const [timeline] = all.filter(({ address }) => address === `/${language}/`);
  const fonts = timeline ? fontsOf(timeline) : [];
  const loaded = fonts.filter((font) => /latin|cyrillic-wght-normal/.test(font));
  const sizes = loaded.map((font) => statSync(`out${font}`).size);
  expect(sizes).toHaveLength(3);
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(most);
});

test('the front page is the timeline in the default language', () => {
  const main = (address: string) => pages.get(address)?.$('main').html();
  expect(main('/')).toBe(main('/en/'));
});

test('the sitemap has every page that is to be found, and no other', () => {
  const $ = load(readFileSync('out/sitemap.xml', 'utf8'), { xml: true });
  const listed = $('url > loc')
    .toArray()
    .map((loc) => $(loc).text());
  const own = all.filter((page) => hasAddress(page) && page.address !== '/').map(canonicalOf);
  expect(listed.sort()).toEqual(own.sort());
});

test('every permalink leads to a page and an anchor, from a former address too', () => {
  const broken = listedPermalinks().filter((address) => {
    const [path = '', anchor] = address.split('#');
    const [, movedTo] = /content="0; url=([^"]+)/.exec(pages.get(path)?.html ?? '') ?? [];
    const page = pages.get(movedTo ?? path);
    return !page || (anchor !== undefined && page.$(`[id="${anchor}"]`).length === 0);
  });
  const withdrawn =
    'published and gone: write `formerly:` or `withdrawn:` (README.md, “Addresses never break”)';
  expect(broken, withdrawn).toEqual([]);
});

test('structured data and data files can be read', () => {
  for (const { $ } of all)
    for (const script of $('script[type$="json"]').toArray()) JSON.parse($(script).text());
  for (const name of files.filter((one) => one.endsWith('.json')))
    JSON.parse(readFileSync(`out/${name}`, 'utf8'));
});

test('the headers let no page but those for embedding stand in a frame', () => {
  const rules = readFileSync('out/_headers', 'utf8').split('\n\n');
  const paths = rules.flatMap((rule) =>
    rule.includes("frame-ancestors 'none'") ? (rule.match(/^\/.*/m) ?? []) : [],
  );
  const patterns = paths.map(
    (path) => new RegExp(`^${path.replace(/:\w+/g, '[^/]+').replace('*', '.*')}$`),
  );
  for (const { address } of all.filter((page) => page.address !== '/404.html'))
    expect(
      patterns.some((pattern) => pattern.test(address)),
      address,
    ).toBe(!address.endsWith('/embed/'));
});

test('no component is the framework’s to run in a browser', () => {
  for (const folder of ['app', 'components'])
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
      if (/\.tsx?$/.test(name))
        expect(readFileSync(posix.join(folder, name), 'utf8'), name).not.toMatch(/^.use client/m);
});
