import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyOfContent } from '@/e2e/support/content-copy';
import type { Languages } from '../model/fields';
import type { Problem } from './problem';

const content = copyOfContent();
const { folder } = content;
const file = 'data/events/decree-116.yaml';

const entry = `on: 2006-02-15
title:
  en: Decree No. 116
summary:
  en: It established the National Antiterrorism Committee.
quotations:
  - source: nac-international-cooperation
    words: the NAC coordinates activities of authorized Federal Executive Bodies
sections:
  - heading: { en: What the decree established }
    text: { en: The National Antiterrorism Committee. }
    references:
      - text: { en: Official website of the President of Russia }
        address: http://en.kremlin.ru/events
`;

/** The problems of the content with an entry that reads otherwise in one place. */
function problemsOf(before: string, after: string, languages?: Languages): Problem[] {
  expect(entry).toContain(before);
  writeFileSync(join(folder, 'events/decree-116.yaml'), entry.replace(before, after));
  return content.problems(languages);
}

const at = { line: 3, field: 'title, en' };
const aText = 'a text (in quotation marks if it looks like a number)';
const inLanguages = 'a text for each language: `en: …`';
const notHttp = {
  line: 14,
  field: 'sections 1, references 1, address',
  wanted: 'an address that begins with http:// or https://',
};

type Told = Omit<Problem, 'file' | 'column'>;

const refused: [string, string, string, Told][] = [
  [
    'a number for a title',
    'Decree No. 116',
    '116',
    { ...at, found: 'the number 116', wanted: aText },
  ],
  ['a list for a title', 'Decree No. 116', '[Decree]', { ...at, found: 'a list', wanted: aText }],
  [
    'a title in no language',
    '\n  en: Decree No. 116',
    ' Decree',
    { line: 2, field: 'title', found: '“Decree”', wanted: inLanguages },
  ],
  ['an ftp address', 'http://', 'ftp://', { ...notHttp, found: '“ftp://en.kremlin.ru/events”' }],
  [
    'a script for an address',
    'http://',
    'javascript://',
    { ...notHttp, found: '“javascript://en.kremlin.ru/events”' },
  ],
  ['an address without http', 'http://', '', { ...notHttp, found: '“en.kremlin.ru/events”' }],
];

test.each(refused)(
  'an editor who wrote %s is told where, and what would do',
  (_, was, is, told) => {
    const problems = problemsOf(was, is);
    expect(problems[0]).toMatchObject({ file, ...told });
    expect(problems).toHaveLength(1);
  },
);

test('the entry that these tests break is right as it stands', () => {
  expect(problemsOf(entry, entry)).toEqual([]);
});

test('in a new edition, every text that is not written in its language yet is named', () => {
  const russianToo = ['en', 'ru'] as readonly string[] as Languages;
  const ofEntry = problemsOf(entry, entry, russianToo).filter((problem) => problem.file === file);
  const found = 'nothing: the field is missing';
  expect(ofEntry[0]).toMatchObject({ field: 'title, ru', line: 3, found, wanted: aText });
  expect(ofEntry.map(({ field }) => field)).toEqual([
    'title, ru',
    'summary, ru',
    'sections 1, heading, ru',
    'sections 1, text, ru',
    'sections 1, references 1, text, ru',
  ]);
});
