import { expect, test } from 'vitest';
import { copyOfContent } from '@/e2e/support/content-copy';
import { at, entry, entryName, type Slip, tellsOf } from '@/e2e/support/slips';

const copy = copyOfContent();
const file = `data/${entryName}`;

const [firstLine] = entry.split('\n');

/** The problems of the content with an entry that has these bytes. */
function problemsOf(bytes: string | Buffer) {
  copy.write(entryName, bytes);
  return copy.problems();
}

const firstLineOf = (found: string) => ({
  line: 1,
  column: 1,
  found,
  wanted: `as the first line: ${firstLine}`,
});
const place = (line: number, column: number) => ({ line, column });
const asYaml = expect.stringContaining('`field: text`');
const marks = 'the text in quotation marks, or on a line of its own after `>-`';
const writtenOut = 'the text itself, written out';

const slips: Slip[] = [
  [
    'the schema of another kind',
    'event.schema',
    'page.schema',
    firstLineOf('“# yaml-language-server: $schema=../schemas/page.schema.json”'),
  ],
  ['an empty line first', '#', '\n#', firstLineOf('an empty line')],
  [
    'a tab',
    '  en: H',
    '\ten: H',
    {
      ...place(4, 1),
      found: 'a tab in the place of spaces',
      wanted: 'spaces: two for each step inward',
    },
  ],
  [
    'a field twice',
    'summary:',
    'on: 1933-06-15\nsummary:',
    { ...place(5, 1), found: 'the same field twice', wanted: 'each field once' },
  ],
  [
    'a colon in a text',
    'Harbour Act',
    'Harbour: Act',
    { ...place(4, 7), found: 'a colon and a space inside a text', wanted: marks },
  ],
  [
    'a text that begins with *',
    'Harbour Act',
    '*Act*',
    { ...place(4, 7), found: 'an alias (`*Act*`)', wanted: writtenOut },
  ],
  ['a text that begins with @', 'Harbour Act', '@Act', { ...place(4, 7), wanted: asYaml }],
  ['an unclosed mark', 'Harbour Act', '"Harbour Act', { wanted: 'what is missing put in' }],
];

tellsOf(copy, slips);

test.each(['title: &name\n  en: Act\nsummary: *name\n', 'title: *name\n'])(
  'an alias is refused, so that each text stands where it is read',
  (text) => {
    expect(problemsOf(`${firstLine}\n${text}`)).toMatchObject([
      { file, found: 'an alias (`*name`)', wanted: writtenOut },
    ]);
  },
);

test('an alias bomb is refused before it is unfolded', () => {
  const levels = 'bcdefghij'.split('').map((name, index) => {
    const before = String.fromCharCode('a'.charCodeAt(0) + index);
    return `${name}: &${name} [${Array(9).fill(`*${before}`).join(', ')}]`;
  });
  const bomb = `${firstLine}\na: &a [lol, lol]\n${levels.join('\n')}\n`;
  expect(problemsOf(bomb)[0]).toMatchObject({ found: 'an alias (`*a`)', line: 3 });
});

test.each([
  ['Windows-1252', Buffer.from('title:\n  en: Décret\n', 'latin1')],
  ['Windows-1251', Buffer.from('title:\n  ru: \xd3\xea\xe0\xe7\n', 'latin1')],
  ['UTF-16', Buffer.from('\uFEFFtitle:\n  en: Act\n', 'utf16le')],
  ['UTF-16', Buffer.from('title:\n  ru: Указ\n', 'utf16le')],
])('a file saved as %s is refused, and no letter is guessed', (encoding, bytes) => {
  expect(problemsOf(bytes)).toEqual([
    {
      file,
      found: `letters that are not in the UTF-8 encoding, but probably in ${encoding}`,
      wanted: 'the file saved again with the encoding UTF-8',
    },
  ]);
});

test('a byte order mark or the line ends of Windows do not change how lines are counted', () => {
  const wrong = entry.replace('Harbour Act', '116');
  const plain = problemsOf(wrong);
  expect(plain).toMatchObject([at(4, 'title, en', 'the number 116', expect.any(String))]);
  expect(problemsOf(`\uFEFF${wrong}`)).toEqual(plain);
  expect(problemsOf(wrong.replaceAll('\n', '\r\n'))).toEqual(plain);
});

test('an empty file is told every field it needs', () => {
  expect(problemsOf(`${firstLine}\n`).map(({ field }) => field)).toEqual([
    'title',
    'summary',
    'quotations',
    'on',
  ]);
});
