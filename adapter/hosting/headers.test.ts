import { expect, test } from 'vitest';
import { everywhere, headersOf, kinds } from './headers';

test('a page is asked for again each time, and a font, whose name is its content’s, never', () => {
  expect(headersOf('en/index.html')['Cache-Control']).toBe('public, max-age=0, must-revalidate');
  expect(headersOf('fonts/a.0123456789.woff2')['Cache-Control']).toBe(
    'public, max-age=31536000, immutable',
  );
  expect(headersOf('en/events/fonts/index.html')['Cache-Control']).toContain('must-revalidate');
});

test('no site may frame a page, save those made to be framed', () => {
  const policy = (name: string) => headersOf(name)['Content-Security-Policy'];
  expect(policy('index.html')).toBe("frame-ancestors 'none'");
  expect(policy('en/events/embed/index.html')).toBe("frame-ancestors 'none'");
  expect(policy('en/embed/index.html')).toBe('frame-ancestors *');
  expect(policy('ru/embed/decree-116/index.html')).toBe('frame-ancestors *');
  for (const language of ['fil', 'pt-BR', 'zh-Hans-CN', 'es-419'])
    expect(policy(`${language}/embed/index.html`)).toBe('frame-ancestors *');
});

test('other sites may read data and fonts, and no page', () => {
  const open = kinds.filter(
    ({ ending }) => 'Access-Control-Allow-Origin' in headersOf(`en/x${ending}`),
  );
  expect(open.map(({ ending }) => ending)).toEqual([
    '.json',
    '.ics',
    '.bib',
    '.ris',
    'feed.xml',
    'sitemap.xml',
    '.woff2',
  ]);
});

test('every answer is secured, whatever its kind', () => {
  for (const { ending } of kinds) expect(headersOf(`x${ending}`)).toMatchObject(everywhere);
});

test('one kind alone fits a name', () => {
  for (const { ending } of kinds)
    expect(kinds.filter((other) => ending.endsWith(other.ending))).toHaveLength(1);
});

test('a file that no host would know is refused by its name', () => {
  expect(() => headersOf('en/memory.xyz')).toThrow(
    'en/memory.xyz: adapter/hosting/headers.ts has no type',
  );
});
