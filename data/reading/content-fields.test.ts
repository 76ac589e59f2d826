import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyOfContent } from '@/e2e/support/content-copy';
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
`;

/** The problems of the content with an entry that reads otherwise in one place. */
function problemsOf(before: string, after: string): Problem[] {
  expect(entry).toContain(before);
  writeFileSync(join(folder, 'events/decree-116.yaml'), entry.replace(before, after));
  return content.problems();
}

const title = 'title:\n  en: Decree No. 116\n';
const unknown = {
  found: 'a field that does not exist here',
  wanted: 'one of the fields that this kind of file has; see CONTRIBUTING.md',
};
const missing = 'nothing: the field is missing';
const empty = 'nothing: the field is empty';
const inLanguages = 'a text for each language: `en: …`';
const aText = 'a text (in quotation marks if it looks like a number)';
const notEmpty = 'a text that is not empty';
const at = { line: 3, field: 'title, en' };

type Told = Omit<Problem, 'file' | 'column'>;

const refused: [string, string, string, Told][] = [
  ['an unknown field', title, `${title}venue: M\n`, { line: 4, field: 'venue', ...unknown }],
  ['no title', title, '', { line: 1, field: 'title', found: missing, wanted: inLanguages }],
  [
    'a title left empty',
    title,
    'title:\n',
    { line: 2, field: 'title', found: empty, wanted: inLanguages },
  ],
  ['a title without its text', ' Decree No. 116', '', { ...at, found: empty, wanted: aText }],
  ['a title of nothing', 'Decree No. 116', "''", { ...at, found: empty, wanted: notEmpty }],
  ['a title of spaces', 'Decree No. 116', "'  '", { ...at, found: '“  ”', wanted: notEmpty }],
  [
    'a title with a control character',
    'Decree No. 116',
    '"Decree\\a"',
    { ...at, found: '“Decree\u0007”', wanted: 'a text without control characters' },
  ],
  [
    'no quotations',
    entry.slice(entry.indexOf('quotations')),
    '',
    {
      line: 1,
      field: 'quotations',
      found: missing,
      wanted: 'a list: each item on a line that begins with `- `',
    },
  ],
  [
    'an empty list of quotations',
    entry.slice(entry.indexOf('quotations')),
    'quotations: []',
    { line: 6, field: 'quotations', found: 'an empty list', wanted: 'at least one' },
  ],
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
