import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyOfContent } from '@/e2e/support/content-copy';
import type { Problem } from './problem';

const content = copyOfContent();
const { folder } = content;
const file = 'data/events/decree-116.yaml';

/** The problems of the content with an entry that has these bytes. */
function problemsOf(entry: string | Buffer): Problem[] {
  writeFileSync(join(folder, 'events/decree-116.yaml'), entry);
  return content.problems();
}

const refused: [string, string, Omit<Problem, 'file'>][] = [
  [
    'a tab',
    'title:\n\ten: Decree No. 116\n',
    {
      line: 2,
      column: 1,
      found: 'a tab at the start of a line',
      wanted: 'spaces: two for each step inward',
    },
  ],
  [
    'a field twice',
    'on: 2006-02-15\ntitle:\n  en: Decree\non: 2006-02-16\n',
    { line: 4, column: 1, found: 'the same field twice', wanted: 'each field once' },
  ],
  [
    'a colon inside a text',
    'title:\n  en: Decree: No. 116\n',
    {
      line: 2,
      column: 7,
      found: 'a colon and a space inside a text',
      wanted: 'the text in quotation marks, or on a line of its own after `>-`',
    },
  ],
];

test.each(refused)('an editor who wrote %s is told where, and what would do', (_, text, told) => {
  expect(problemsOf(text)[0]).toEqual({ file, ...told });
});

test.each(['title: &name\n  en: Decree\nsummary: *name\n', 'title: *name\n'])(
  'an alias is refused, so that each text stands where it is read',
  (text) => {
    expect(problemsOf(text)).toMatchObject([
      { file, found: 'an alias (`*name`)', wanted: 'the text itself, written out' },
    ]);
  },
);

test.each([
  ['latin1', Buffer.from('title:\n  en: Décret\n', 'latin1')],
  ['UTF-16', Buffer.from('\uFEFFtitle:\n  en: Decree\n', 'utf16le')],
])('a file saved as %s is refused, and no letter is guessed', (_, bytes) => {
  expect(problemsOf(bytes)).toEqual([
    {
      file,
      found: 'letters that are not in the UTF-8 encoding',
      wanted: 'the file saved again with the encoding UTF-8',
    },
  ]);
});

test('a byte order mark or the line ends of Windows do not change how lines are counted', () => {
  const entry = 'on: 2006-02-15\ntitle:\n  en: 116\n';
  const plain = problemsOf(entry);
  expect(plain.at(-1)).toMatchObject({
    file,
    line: 3,
    field: 'title, en',
    found: 'the number 116',
  });
  expect(problemsOf(`\uFEFF${entry}`)).toEqual(plain);
  expect(problemsOf(entry.replaceAll('\n', '\r\n'))).toEqual(plain);
});

test('an empty file is told every field it needs', () => {
  expect(problemsOf('').map(({ file, field }) => [file, field])).toEqual([
    [file, 'title'],
    [file, 'summary'],
    [file, 'quotations'],
  ]);
});
