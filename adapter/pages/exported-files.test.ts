import { describe, expect, test } from 'vitest';
import { headersOf } from '../hosting/headers';
import { siteFilesIn } from './exported-files';

const sites = [
  '404.html',
  'index.html',
  'robots.txt',
  'sitemap.xml',
  'icon.svg',
  'timeline.schema.json',
  'sources/nac.txt',
  'en/index.html',
  'en/calendar.ics',
  'en/feed.xml',
  'en/og.png',
  'en/timeline.json',
  'en/about/index.html',
  'en/memorial/og.png',
  'ru/events/decree-116/index.html',
  'pt-BR/feed.xml',
  'pt-BR/events/decree-116/index.html',
  'ru/events/decree-116/cite.bib',
  'ru/events/decree-116/cite.ris',
  'ru/events/decree-116/oembed.json',
];

test('the site’s pages and files are taken, at each of its places, and a host knows them', () => {
  expect(siteFilesIn(sites)).toEqual(sites);
  for (const name of sites) expect(() => headersOf(name)).not.toThrow();
});

test('what the framework adds for itself is left out, and so is the script that pages hold', () => {
  const added = [
    'elements.js',
    '404/index.html',
    '_not-found/index.html',
    '_not-found/index.txt',
    '_not-found/__next._not-found.__PAGE__.txt',
    '_next/static/chunks/0cz1d0mv5g_q7.js',
    '_next/static/media/source-serif-4-latin-wght-normal.2bbm7w9b-e07f.woff2',
    '_next/static/site/_buildManifest.js',
    '__next._tree.txt',
    'index.txt',
    'en/about/index.txt',
    'en/about/__next.$d$lang.about.__PAGE__.txt',
  ];
  expect(siteFilesIn([...added, ...sites])).toEqual(sites);
});

describe('the build stops and says what to do for', () => {
  test.each([
    ['a new kind of file', 'en/index.rsc'],
    ['a new kind of file that only ends alike', 'en/calendarics'],
    ['a new kind of page', 'en/about.html'],
    ['a file of a known kind at an unknown place', 'events/decree-116.json'],
    ['a page at an unknown place', 'events/index.html'],
    ['a font that is not a language’s', 'fonts/a.woff2'],
    ['a text that belongs to no page', 'en/notes.txt'],
    ['a text at the root that is not for robots', 'humans.txt'],
    ['a script', 'en/events/track.js'],
    ['a new folder of the framework’s', '_next/data/site/en.json'],
    ['a new page of the framework’s', '_global-error/index.html'],
    ['data of the framework’s of a new kind', 'en/__next._tree.bin'],
  ])('%s', (_, name) => {
    expect(() => siteFilesIn([...sites, name])).toThrow(`${name}: the export has a file that`);
    expect(() => siteFilesIn([...sites, name])).toThrow('adapter/pages/exported-files.ts');
    expect(() => siteFilesIn([...sites, name])).toThrow('adapter/framework.ts');
  });
});
