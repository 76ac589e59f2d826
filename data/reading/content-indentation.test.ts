import { copyOfContent } from '@/e2e/support/content-copy';
import { type Slip, tellsOf } from '@/e2e/support/slips';

const copy = copyOfContent();

/** What is told of a line, with the column where the field begins or, by YAML, its line. */
const tooFarIn = (line: number, column: number) => ({
  line,
  column,
  found: 'a line that begins too far in or out',
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
];

tellsOf(copy, slips);
