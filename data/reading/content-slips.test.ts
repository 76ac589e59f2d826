import { expect, test } from 'vitest';
import { copyOfContent } from '@/e2e/support/content-copy';
import { at, entry, entryName, type Slip, tellsOf } from '@/e2e/support/slips';

const copy = copyOfContent();

const named = '  en: Harbour Act\n';
const title = `title:\n${named}`;
const quotations = entry.slice(entry.indexOf('quotations'), entry.indexOf('sections'));
const missing = 'nothing: the field is missing';
const empty = 'nothing: the field is empty';
const noField = 'a field that does not exist here';
const inLanguages = 'a text for each language: `en: …`';
const aText = 'a text';
const notEmpty = 'a text that is not empty';
const ofThisKind = 'one of the fields that this kind of file has; see CONTRIBUTING.md';
const meant = (field: string) =>
  `\`${field}:\`, or another of the fields that this kind of file has; see CONTRIBUTING.md`;
const aList = 'a list: each item on a line that begins with `- `';
const http = 'an address that begins with http:// or https://';
const address = (found: string) => at(19, 'sections 1, references 1, address', found, http);
const ofTitle = (found: string, wanted: string) => at(4, 'title, en', found, wanted);

const fields: Slip[] = [
  ['an unknown field', title, `${title}venue: M\n`, at(5, 'venue', noField, ofThisKind)],
  [
    'an unknown field of a section',
    'heading:',
    'header:',
    at(15, 'sections 1, heading', missing, inLanguages),
    at(
      15,
      'sections 1, header',
      noField,
      'one of the fields that sections has; see CONTRIBUTING.md',
    ),
  ],
  [
    'a field in capital letters',
    'title:',
    'Title:',
    at(2, 'title', missing, inLanguages),
    at(3, 'Title', noField, meant('title')),
  ],
  ['no title', title, '', at(2, 'title', missing, inLanguages)],
  ['a title left empty', title, 'title:\n', at(3, 'title', empty, inLanguages)],
  ['no quotations', quotations, '', at(2, 'quotations', missing, aList)],
  [
    'an empty list of quotations',
    quotations,
    'quotations: []\n',
    at(7, 'quotations', 'an empty list', 'at least one'),
  ],
  ['a text for a list', quotations, 'quotations: none\n', at(7, 'quotations', '“none”', aList)],
  ['a list for a text', named, '  - Harbour Act\n', at(3, 'title', 'a list', inLanguages)],
  ['no space after a colon', ' Harbour Act', 'Act', at(3, 'title', '“en:Act”', inLanguages)],
  ['a title in no language', `\n${named}`, ' Act\n', at(3, 'title', '“Act”', inLanguages)],
  [
    'a language that the site does not have',
    named,
    `${named}  xx: Act\n`,
    at(
      5,
      'title, xx',
      'a language that the site does not have',
      expect.stringContaining('of the site: en'),
    ),
  ],
];

const texts: Slip[] = [
  ['a title without its text', 'Harbour Act', '', ofTitle(empty, aText)],
  ['a title of nothing', 'Harbour Act', "''", ofTitle(empty, notEmpty)],
  ['a title of spaces', 'Harbour Act', "'  '", ofTitle('“  ”', notEmpty)],
  [
    'a title with a control character',
    'Harbour Act',
    '"Act\\a"',
    ofTitle('“Act\u0007”', 'a text without control characters'),
  ],
  [
    'a number for a title',
    'Harbour Act',
    '116',
    ofTitle('the number 116', 'a text in quotation marks'),
  ],
  ['a list within a language', 'Harbour Act', '[Act]', ofTitle('a list', aText)],
  ['an ftp address', 'http://', 'ftp://', address('“ftp://almanac.example/1933”')],
  ['a script for one', 'http://', 'javascript://', address('“javascript://almanac.example/1933”')],
  ['an address without http', 'http://', '', address('“almanac.example/1933”')],
];

tellsOf(copy, [...fields, ...texts]);

test('the entry that tables of slips break is right as it stands', () => {
  copy.write(entryName, entry);
  expect(copy.problems()).toEqual([]);
});

test('in a new language, every text that is not written in its language yet is named', () => {
  copy.write(entryName, entry);
  const ofEntry = copy.problems(['en', 'ru']).filter(({ file }) => file === `data/${entryName}`);
  expect(ofEntry[0]).toMatchObject(at(4, 'title, ru', missing, aText));
  expect(ofEntry.map(({ field }) => field)).toEqual([
    'title, ru',
    'summary, ru',
    'sections 1, heading, ru',
    'sections 1, text, ru',
    'sections 1, references 1, text, ru',
  ]);
});
