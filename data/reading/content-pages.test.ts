import { describe, expect, test } from 'vitest';
import { copyOfContent } from '@/e2e/support/content-copy';
import { at, entry, entryName, type Slip, tellsOf } from '@/e2e/support/slips';
import { newestFirst } from '../model/revisions';
import { readContent } from './content-folder';

const copy = copyOfContent();

describe('The memorial', () => {
  const aFigure = 'a figure that the first quotation gives';
  const all = (found: string, wanted = aFigure) => ({ ...at(13, 'discs, all', found, wanted) });
  const slips: Slip[] = [
    ['more discs than people', 'all: 41', 'all: 42', all('42')],
    ['a part of a figure', 'all: 41', 'all: 4', all('4')],
    ['a figure of another quotation', 'all: 41', 'all: 1931', all('1931')],
    ['half a disc', 'all: 41', 'all: 41.5', all('the number 41.5', 'a whole number')],
    ['no disc', 'all: 41', 'all: 0', all('the number 0', 'a whole number from 1 on')],
    ['other lighter ones', 'lighter: 17', 'lighter: 16', at(14, 'discs, lighter', '16', aFigure)],
    [
      'an unknown entry',
      'event: lighthouse-fire',
      'event: tower-fire',
      { ...at(2, 'event', '“tower-fire”', 'the name of a file in data/events/'), column: 1 },
    ],
  ];
  const name = 'pages/memorial.yaml';
  tellsOf(copy, slips, name, copy.read(name));
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
