import { describe, expect, test } from 'vitest';
import { copyOfContent } from '@/e2e/support/content-copy';
import { inEvery } from '@/e2e/support/every-language';
import { entry, entryName } from '@/e2e/support/slips';
import { newestFirst } from '../model/revisions';
import { readContent } from './content-folder';

const copy = copyOfContent();

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
    const text = inEvery('A');
    const days = ['2027-01-05', '2031-12-31', '2027-11-02'].map((on) => ({ on, text }));
    const sorted = ['2031-12-31', '2027-11-02', '2027-01-05'];
    expect(newestFirst(days).map(({ on }) => on)).toEqual(sorted);
    expect(newestFirst()).toEqual([]);
  });
});
