import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { headersOf } from './headers';
import { rulesFor, writeHostFiles } from './host-files';

const pagesIn = (language: string) =>
  [
    'index.html',
    'about/index.html',
    'calendar.ics',
    'embed/index.html',
    'embed/decree-116/index.html',
    'events/decree-116/index.html',
    'events/decree-116/cite.bib',
    'events/decree-116/cite.ris',
    'events/embed/index.html',
    'feed.xml',
    'og.png',
  ].map((name) => `${language}/${name}`);
const names = [
  '404.html',
  ...pagesIn('en'),
  ...pagesIn('ru'),
  'fonts/a.0123456789.woff2',
  'icon.svg',
  'index.html',
  'sitemap.xml',
  'sources/nac.txt',
  'timeline.json',
];

/** What a path is given: the values of one header from several rules joined, as those hosts do. */
function given(name: string): Record<string, string> {
  const path = `/${name.replace(/(^|\/)index\.html$/, '$1')}`;
  const joined: Record<string, string> = {};
  for (const { path: pattern, headers } of rulesFor(names)) {
    const source = pattern.replace(/[.]/g, '\\.').replace(/:\w+/g, '[^/]+').replace('*', '.*');
    if (new RegExp(`^${source}$`).test(path))
      for (const [key, value] of Object.entries(headers))
        joined[key] = key in joined ? `${joined[key]}, ${value}` : value;
  }
  return joined;
}

test.each(names)(
  'Cloudflare Pages and Netlify are told to send %s as every host should',
  (name) => {
    const { 'Content-Type': type, ...others } = headersOf(name);
    const { 'Content-Type': told = type, ...rest } = given(name);
    expect(told).toBe(type);
    expect(rest).toEqual(others);
  },
);

test('the rules stay within what those hosts read: a hundred, one wildcard in each', () => {
  const rules = rulesFor(names);
  expect(rules.length).toBeLessThan(100);
  for (const { path } of rules) expect(path.split('*').length).toBeLessThanOrEqual(2);
});

test('entries and languages add no rule', () => {
  const more = [...names, 'en/events/beslan-2004/index.html', ...pagesIn('os')];
  expect(rulesFor(more)).toEqual(rulesFor(names));
});

test('the files for hosts are written beside the site', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'hosts-'));
  await writeHostFiles(folder, ['index.html']);
  expect(readFileSync(join(folder, '.nojekyll'), 'utf8')).toBe('');
  expect(readFileSync(join(folder, '_headers'), 'utf8')).toMatch(
    /^\/\*\n {2}X-Content-Type-Options: nosniff\n[\s\S]+\n\n\/\n {2}Cache-Control: public, max-age=0/,
  );
  await expect(writeHostFiles(folder, ['a.xyz'])).rejects.toThrow('a.xyz');
  rmSync(folder, { recursive: true });
});
