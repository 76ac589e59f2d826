import { expect, test } from 'vitest';
import { copyOfContent } from '@/e2e/support/content-copy';
import { at, type Slip, tellsOf } from '@/e2e/support/slips';

const copy = copyOfContent();
const notices = copy.read('sources/harbour-notices.yaml');
const [, sha256] = /^sha256: (.*)$/m.exec(notices) ?? [];
const text = copy.read('sources/harbour-notices.txt');

const inUtf8 = 'the document as plain text, saved again with the encoding UTF-8';
const notUtf8 = (encoding: string) => ({
  found: `letters that are not in the UTF-8 encoding, but probably in ${encoding}`,
  wanted: inUtf8,
});
const noText = {
  found: 'a control character, U+0007',
  wanted: 'the document as plain text, which has letters, punctuation and line ends alone',
  line: 3,
  column: 9,
};

test.each([
  ['in Windows-1252', Buffer.from('Décret\n', 'latin1'), notUtf8('Windows-1252')],
  ['in Windows-1251', Buffer.from('\xd3\xea\xe0\xe7 №\n', 'latin1'), notUtf8('Windows-1251')],
  ['in UTF-16', Buffer.from(`\uFEFF${text}`, 'utf16le'), notUtf8('UTF-16')],
  ['in UTF-16 without a mark', Buffer.from('Notices', 'utf16le'), notUtf8('UTF-16')],
  ['in UTF-16 the other way round', Buffer.from('Act', 'utf16le').swap16(), notUtf8('UTF-16')],
  ['of nothing', '', { found: 'an empty file', wanted: 'the words of the document' }],
  ['of spaces', ' \r\n\n', { found: 'an empty file', wanted: 'the words of the document' }],
  ['with a bell', text.replace('Notices', '\u0007Notices'), noText],
])('a document %s is refused, and nobody is blamed for quoting it', (_, bytes, told) => {
  copy.write('sources/harbour-notices.txt', bytes);
  expect(copy.problems()).toEqual([{ file: 'data/sources/harbour-notices.txt', ...told }]);
});

test.each([
  ['one letter', text.replace('grow calmer', 'grow kalmer')],
  ['nothing but its line endings', text.replaceAll('\n', '\r\n')],
])('a document with %s changed is refused, with both of its SHA-256', (_, changed) => {
  copy.write('sources/harbour-notices.txt', changed);
  const name = 'data/sources/harbour-notices';
  const [problem] = copy.problems();
  expect(problem).toMatchObject({ file: `${name}.yaml`, line: 2, field: 'sha256' });
  expect(problem?.found).toMatch(`${sha256}, but ${name}.txt has `);
  expect(problem?.found).toMatch(/ has [0-9a-f]{64}$/);
  expect(problem?.wanted).toContain(`${name}.txt as it was archived`);
});

const itHas = 'which data/sources/harbour-notices.txt has';
const ofDocument: Slip[] = [
  [
    'as navigation what is no block of the document',
    'Меню',
    'Menu',
    at(12, 'furniture 1', '“Menu”', 'a whole block of data/sources/harbour-notices.txt'),
  ],
  [
    'half a heading',
    'headings: 1',
    'headings: 0.5',
    at(13, 'headings', 'the number 0.5', 'a whole number'),
  ],
  [
    'more headings than paragraphs',
    'headings: 1',
    'headings: 8',
    at(
      13,
      'headings',
      '8',
      'at most 6, for data/sources/harbour-notices.txt has no more paragraphs',
    ),
  ],
  ['as many headings as paragraphs', 'headings: 1', 'headings: 6'],
  [
    'an unknown language',
    'language: en',
    'language: xx',
    at(3, 'language', '“xx”', 'one of these: en'),
  ],
  [
    'a short SHA-256',
    `${sha256}`,
    `${sha256?.slice(1)}`,
    at(2, 'sha256', `“${sha256?.slice(1)}”`, `${sha256}, ${itHas}`),
  ],
  [
    'no SHA-256',
    `sha256: ${sha256}\n`,
    '',
    at(2, 'sha256', 'nothing: the field is missing', `${sha256}, ${itHas}`),
  ],
  [
    'an empty SHA-256',
    `${sha256}`,
    '',
    at(2, 'sha256', 'nothing: the field is empty', `${sha256}, ${itHas}`),
  ],
];

tellsOf(copy, ofDocument, 'sources/harbour-notices.yaml', notices);
