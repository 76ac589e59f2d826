import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyOfContent } from '@/e2e/support/content-copy';
import { newestFirst } from '../model/revisions';
import { readContent } from './content-folder';

const { folder, problems } = copyOfContent();
const corrected = ['events/decree-116', 'pages/memorial', 'pages/about'];

/** Adds corrections to the end of a content file, and gives every problem of the content. */
function correct(file: string, revisions: string) {
  const path = join(folder, `${file}.yaml`);
  writeFileSync(path, `${readFileSync(path, 'utf8')}\nrevisions:\n${revisions}`);
  return problems();
}

test.each(corrected)('%s can be corrected', (file) => {
  const revisions = '  - on: 2027-01-05\n    text:\n      en: The day was wrong.\n';
  expect(correct(file, revisions)).toEqual([]);
  const { events, memorial, about } = readContent(folder, ['en']);
  const pages = [events.find(({ slug }) => slug === 'decree-116'), memorial, about];
  expect(pages.flatMap((page) => page?.revisions ?? [])).toEqual([
    { on: '2027-01-05', text: { en: 'The day was wrong.' } },
  ]);
});

const aDate = 'a date that exists, written year-month-day, like 2006-02-15';

test.each<[string, string, object]>([
  ['without its day', 'text: { en: A }', { field: 'revisions 1, on' }],
  [
    'of a day that does not exist',
    'on: 2027-02-29\n    text: { en: A }',
    { field: 'revisions 1, on', found: '“2027-02-29”', wanted: aDate },
  ],
  [
    'dated as in a letter',
    'on: 5 January 2027\n    text: { en: A }',
    { field: 'revisions 1, on', found: '“5 January 2027”', wanted: aDate },
  ],
  [
    'without its text',
    'on: 2027-01-05',
    { field: 'revisions 1, text', found: 'nothing: the field is missing' },
  ],
  [
    'a second time on one day',
    'on: 2027-01-05\n    text: { en: A }\n  - on: 2027-01-05\n    text: { en: B }',
    {
      field: 'revisions',
      found: 'a list',
      wanted: 'one correction a day; what else was corrected that day is a paragraph of it',
    },
  ],
])('an editor who wrote a correction %s is told where, and what would do', (_, written, told) => {
  for (const file of corrected) {
    const found = correct(file, `  - ${written}\n`).filter((one) => one.file.includes(file));
    expect(found).toMatchObject([{ file: `data/${file}.yaml`, ...told }]);
  }
});

test('corrections come newest first, however they were written down', () => {
  const text = { en: 'A', ru: 'А' };
  const days = ['2027-01-05', '2031-12-31', '2027-11-02'].map((on) => ({ on, text }));
  expect(newestFirst(days).map(({ on }) => on)).toEqual(['2031-12-31', '2027-11-02', '2027-01-05']);
  expect(newestFirst()).toEqual([]);
});
