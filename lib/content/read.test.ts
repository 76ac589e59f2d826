import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { goodContent, readChanged, writeContent } from '@/e2e/test-content';
import { content } from './index';
import { schemas } from './schema';

const { en, ru } = readChanged();
const [fire, act] = ru.events;
const [report] = en.sources;

afterEach(() => vi.unstubAllEnvs());

test('a reader gets each text in the page’s language, set as that asks', () => {
  expect(en.events[0].text?.replaceAll('\u00a0', '~')).toBe(
    'The “patient stars” went~out.[^1]\n\nNobody was hurt~– by~luck.',
  );
  expect(fire.text?.replaceAll('\u00a0', '~')).toBe(
    'Погасли~«звёзды».[^1]\n\nНикто не~пострадал~— к~счастью.',
  );
});

test('quoted words and titles of originals stay as they are', () => {
  expect(act?.quotations[0]).toMatchObject({
    words: 'Today’s feast honours the "patient stars" of the tower.',
    translation: 'Сегодняшний праздник\u00a0– в\u00a0честь «терпеливых звёзд»\u00a0башни.',
  });
  expect(fire.quotations[1]?.words).toBe('Lamp room No. 2 burned on 2-5 of March');
  expect(report?.original).toMatchObject({ title: "Report of the 'Guild'" });
  expect(report?.paragraphs[1]?.text).toContain('burned on 2-5\nof March');
});

test('references are numbered in the order in which the texts of a page cite them', () => {
  const hours = ['Заметили\u00a0дым.[^1.2][^2]', 'Потушили.[^1.3]'];
  expect(fire.hours?.rows.map(({ text }) => text)).toEqual(hours);
  expect(fire.sections[0]?.text).toMatch(/\[\^2\.2\]$/);
  expect(fire.references.map(({ key }) => key)).toEqual(['oar-1931', 'almanac']);
  expect(report?.references).toMatchObject([{ key: 'guild', text: 'Guild’s list' }]);
});

test('two languages that cite in another order each number from the first', () => {
  const swapped = (goodContent['events/fire.yaml'] ?? '')
    .replace('дым.[^oar-1931][^almanac]', 'дым[^almanac].[^oar-1931]')
    .replaceAll(/\[\^oar-1931\]\n/g, '\n');
  const site = readChanged({ 'events/fire.yaml': swapped });
  expect(site.en.events[0].references[0]?.key).toBe('oar-1931');
  expect(site.ru.events[0].references[0]?.key).toBe('almanac');
});

test('a document knows its passages in order, who cites each, and which are withdrawn', () => {
  expect(report?.paragraphs.map(({ heading }) => heading)).toEqual([true, false, false]);
  expect(report?.paragraphs[2]?.passages.map(({ name, citedBy }) => [name, citedBy])).toEqual([
    [
      'p3w1-12',
      [
        { title: 'The Fire', path: '/en/events/fire/#report-p3w1-12' },
        { title: 'In memory', path: '/en/memorial/#report-p3w1-12' },
      ],
    ],
    ['p3w13-14', []],
    ['p3w22-30', [{ title: 'Harbour Act', path: '/en/events/act/#report-p3w22-30' }]],
  ]);
  expect(fire.withdrawn).toMatchObject([{ path: '/ru/sources/report/#p3w13-14' }]);
});

test('entries stand by date, what returns each year last', () => {
  expect(ru.events.map(({ slug }) => slug)).toEqual(['fire', 'act', 'day-of-lamps']);
});

test('the memorial is of its entry and of the day it is kept', () => {
  expect(ru.events.map(({ remembered }) => remembered)).toEqual([true, false, true]);
  expect(ru.memorial.entries[0]).toBe(fire);
  expect(ru.memorial.discs).toMatchObject({ all: 41, lighter: 17 });
});

test('a year needs no quotation marks, and line ends and the mark of Windows are taken', () => {
  const text = (goodContent['events/act.yaml'] ?? '').replace('1933-06-14', '1933');
  const site = readChanged({ 'events/act.yaml': `\ufeff${text.replaceAll('\n', '\r\n')}` });
  expect(site.en.events[1]).toMatchObject({ slug: 'act', date: { kind: 'year', on: '1933' } });
});

test.each(Object.entries(schemas))(
  'editors’ programs know the fields of a file of the kind %s',
  (kind, schema) => {
    const file = readFileSync(`data/schemas/${kind}.schema.json`, 'utf8');
    expect(JSON.parse(file)).toEqual(
      JSON.parse(JSON.stringify(z.toJSONSchema(schema, { io: 'input' }))),
    );
  },
);

test('an editor sees a change at once; a build reads the content once', () => {
  const folder = writeContent();
  vi.stubEnv('CONTENT', folder);
  vi.stubEnv('NODE_ENV', 'production');
  const built = content('en');
  rmSync(join(folder, 'pages/site.yaml'));
  expect(content('en')).toBe(built);
  vi.stubEnv('NODE_ENV', 'development');
  expect(() => content('en')).toThrow('no such file');
  rmSync(folder, { recursive: true });
});
