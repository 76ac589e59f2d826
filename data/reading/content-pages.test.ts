import { describe, expect, test } from 'vitest';
import { copyOfContent } from '@/e2e/support/content-copy';
import { at, entry, entryName, type Slip, tellsOf } from '@/e2e/support/slips';
import { newestFirst } from '../model/revisions';
import { readContent } from './content-folder';

const copy = copyOfContent();

describe('The memorial', () => {
  const quoted = '41 lamps went out in the fire, 17 of them were small.';
  const ofQuotation = `whole words of the first quotation: “${quoted}”`;
  const oneFigure = 'words of the first quotation with one figure in them';
  const all = (words: string, wanted: string): Slip => [
    `“${words}” for all discs`,
    'all: 41 lamps went out',
    `all: ${words}`,
    at(13, 'discs, all', `“${words}”`, wanted),
  ];
  const lighter = (words: string, wanted: string): Slip => [
    `“${words}” for the lighter discs`,
    'lighter: 17 of them were small',
    `lighter: ${words}`,
    at(14, 'discs, lighter', `“${words}”`, wanted),
  ];
  const slips: Slip[] = [
    all('42 lamps went out', ofQuotation),
    all('1 lamps went out', ofQuotation),
    all('lamp room No. 2 burned', ofQuotation),
    all('lamps went out', oneFigure),
    [
      'a figure without a word',
      'all: 41 lamps went out',
      'all: "41"',
      at(13, 'discs, all', '“41”', oneFigure),
    ],
    lighter('16 of them were small', ofQuotation),
    lighter('17 of them were smal', ofQuotation),
    lighter('41 lamps', 'other words than those of `all:`'),
    [
      'the two figures the wrong way round',
      'all: 41 lamps went out\n  lighter: 17 of them were small',
      'all: 17 of them were small\n  lighter: 41 lamps went out',
      at(14, 'discs, lighter', '41, not less than 17', 'a part of all discs'),
    ],
    [
      'a number for words',
      'all: 41 lamps went out',
      'all: 41',
      at(
        13,
        'discs, all',
        'the number 41',
        'a text (in quotation marks if it looks like a number)',
      ),
    ],
    [
      'an unknown entry',
      'event: lighthouse-fire',
      'event: tower-fire',
      { ...at(2, 'event', '“tower-fire”', 'the name of a file in data/events/'), column: 1 },
    ],
  ];
  const name = 'pages/memorial.yaml';
  tellsOf(copy, slips, name, copy.read(name));

  test('draws as many discs as the words of its first quotation say', () => {
    expect(readContent(copy.folder, ['en']).memorial.discs).toMatchObject({ all: 41, lighter: 17 });
  });
});

describe('A correction', () => {
  const corrected = [entryName, 'pages/memorial.yaml', 'pages/about.yaml'];
  const aDate = 'a date that exists, written year-month-day, like 2006-02-15';
  const missing = 'nothing: the field is missing';
  /** A content file with these corrections and no others. */
  const correct = (name: string, revisions: string) => {
    const [text = ''] = (name === entryName ? entry : copy.read(name)).split('revisions:');
    copy.write(name, `${text}revisions:\n${revisions}\n`);
  };

  test.each(corrected)('can stand in %s', (name) => {
    correct(name, '  - on: 2027-01-05\n    text:\n      en: The day was wrong.');
    const { events, memorial, about } = readContent(copy.folder, ['en']);
    const act = events.find(({ slug }) => slug === 'harbour-act');
    const page = [act, memorial, about][corrected.indexOf(name)];
    expect(page?.revisions).toEqual([{ on: '2027-01-05', text: { en: 'The day was wrong.' } }]);
  });

  test.each([
    ['without its day', 'text: { en: A }', { field: 'revisions 1, on', found: missing }],
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
    ['without its text', 'on: 2027-01-05', { field: 'revisions 1, text', found: missing }],
    [
      'a second time on one day',
      'on: 2027-01-05\n    text: { en: A }\n  - on: 2027-01-05\n    text: { en: B }',
      {
        field: 'revisions',
        found: 'a list',
        wanted: 'one correction a day; what else was corrected that day is a paragraph of it',
      },
    ],
  ])('%s is told where, and what would do', (_, written, told) => {
    for (const name of corrected) {
      correct(name, `  - ${written}`);
      const found = copy.problems().filter(({ file }) => file === `data/${name}`);
      expect(found).toMatchObject([{ file: `data/${name}`, ...told }]);
    }
  });

  test('comes before older ones, however they were written down', () => {
    const text = { en: 'A', ru: 'А' };
    const days = ['2027-01-05', '2031-12-31', '2027-11-02'].map((on) => ({ on, text }));
    const sorted = ['2031-12-31', '2027-11-02', '2027-01-05'];
    expect(newestFirst(days).map(({ on }) => on)).toEqual(sorted);
    expect(newestFirst()).toEqual([]);
  });
});
