import { copyOfContent } from '@/e2e/support/content-copy';
import { type Slip, tellsOf } from '@/e2e/support/slips';

const copy = copyOfContent();

/** What is told of a line, with the column where the field begins or, by YAML, its line. */
const tooFarIn = (line: number, column: number) => ({
  line,
  column,
  found: 'a line that begins too far in or out: this one, or one above it',
  wanted: 'the same indentation as its neighbours',
});

const slips: Slip[] = [
  [
    'a language one space too far in',
    '  en: Harbour Act\n',
    '  en: Harbour Act\n   ru: Act\n',
    tooFarIn(5, 4),
  ],
  [
    'a language too far in below two lines',
    '  en: Harbour Act\n',
    '  en: Harbour\n    Act\n   ru: Act\n',
    tooFarIn(6, 4),
  ],
  [
    'a language too far in below a text after >-',
    '  en: Harbour Act\n',
    '  en: >-\n    Harbour Act\n   ru: Act\n',
    tooFarIn(6, 1),
  ],
  [
    'a language one space too far out',
    '  en: Harbour Act\n',
    '  en: Harbour Act\n ru: Act\n',
    tooFarIn(5, 1),
  ],
  [
    'the first of two languages one space too far out',
    '  en: Harbour Act\n',
    ' en: Harbour Act\n  ru: Act\n',
    tooFarIn(5, 3),
  ],
  [
    'a language after a tab, with another below it',
    '  en: Harbour Act\n',
    '\ten: Harbour Act\n  ru: Act\n',
    { line: 4, column: 1, found: 'a tab in the place of spaces' },
  ],
  [
    'a tab after a dash',
    '  - source: harbour-notices\n',
    '  -\tsource: harbour-notices\n',
    { line: 8, column: 4, found: 'a tab in the place of spaces' },
  ],
  [
    'a field twice, below a harmless tab',
    '  en: Harbour Act\n',
    '  \t\n  en: Harbour Act\n  en: Harbour Act\n',
    { line: 6, column: 3, found: 'the same field twice' },
  ],
  [
    'a field of a list too far out, after which nothing is what it was',
    '    words: >-\n',
    '  words: >-\n',
    tooFarIn(9, 1),
  ],
  [
    'no space after a colon',
    '  en: Harbour Act\n',
    '  en: Harbour Act\n  ru:Act\n',
    { line: 5, column: 3, found: 'a line that is not `field: text`' },
  ],
];

tellsOf(copy, slips);
