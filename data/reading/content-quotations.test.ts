import { expect, test } from 'vitest';
import { copyOfContent } from '@/e2e/support/content-copy';
import { at, type Slip, tellsOf } from '@/e2e/support/slips';

const copy = copyOfContent();
const both = copyOfContent(['en', 'ru']);
const words = 'quotations 1, words';
const others = 'the unity of the keepers and the boatmen';
const shown = (difference: string) => ({
  ...at(9, words, expect.stringContaining('which does not stand in harbour-notices'), ''),
  wanted: expect.stringContaining(difference),
});

const slips: Slip[] = [
  [
    'an unknown document',
    'keepers-report',
    'report',
    {
      ...at(
        12,
        'quotations 2, source',
        '“report”',
        'one of these: harbour-notices, keepers-report',
      ),
      column: 5,
    },
  ],
  [
    'a wrong word',
    others,
    'Today’s Island holiday symbolises the unity',
    at(
      13,
      'quotations 2, words',
      '“Today’s Island holiday symbolises the unity”, which does not stand in keepers-report',
      'the words of the document; nearest is paragraph 5: “Today’s Island holiday symbolizes the unity”\n' +
        '  difference: Today’s Island holiday [-symbolises-]{+symbolizes+} the unity',
    ),
  ],
  [
    'words like nothing in the document',
    others,
    'Quizzical zebras vex jumpy foxes',
    at(
      13,
      'quotations 2, words',
      '“Quizzical zebras vex jumpy foxes”, which does not stand in keepers-report',
      'words copied from data/sources/keepers-report.txt; nothing in it is like these',
    ),
  ],
  ['curly quotation marks', '"On lamps', '“On lamps', shown('[-“-]{+"+}On')],
  ['an N for №', '№ 7', 'N 7', shown('[-N-]{+№+}')],
  ['No. for №', '№ 7', 'No. 7', shown('{+№+}')],
  ['another capital letter', 'The work', 'the work', shown('[-the-]{+The+}')],
  ['a word left out', 'work of the Harbour', 'work of Harbour', shown('{+the')],
  ['a no-break space', 'June 14', 'June\u00a014', shown('[-\u00a0-]{+ +}')],
  [
    'a space too many',
    `source: keepers-report\n    words: ${others}`,
    'source: harbour-notices\n    words: the HO  coordinates the work',
    { line: 13, wanted: expect.stringContaining('HO[-  -]{+ +}coordinates') },
  ],
  [
    'words that stand there more than once',
    `source: keepers-report\n    words: ${others}`,
    'source: harbour-notices\n    words: the Harbour Office',
    {
      ...at(
        13,
        'quotations 2, words',
        '“the Harbour Office”, which stands 2 times in harbour-notices (paragraphs 3, 4)',
        'a longer passage, which stands there once',
      ),
      column: 5,
    },
  ],
  [
    'the same quotation twice',
    'sections:\n',
    `  - source: keepers-report\n    words: ${others}\nsections:\n`,
    at(
      15,
      'quotations 3, words',
      `“${others}”, which this file quotes twice`,
      'each quotation once',
    ),
  ],
];

tellsOf(copy, slips);

test('quoted words without a translation into a language but the document’s are told so', () => {
  const name = 'events/day-of-lamps.yaml';
  both.write(name, both.read(name).replace(/ {4}translation:\n.*\n/, ''));
  expect(both.problems()).toMatchObject([
    {
      file: `data/${name}`,
      ...at(
        14,
        'quotations 1, translation, ru',
        'nothing: the field is missing',
        'the site’s own translation of the words into ru',
      ),
    },
  ]);
});
