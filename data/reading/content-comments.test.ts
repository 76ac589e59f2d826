import { expect, test } from 'vitest';
import { copyOfContent } from '@/e2e/support/content-copy';
import { entry, entryName, type Slip, tellsOf } from '@/e2e/support/slips';

const copy = copyOfContent();
const others = 'the unity of the keepers and the boatmen';

const told = (kind: string, comment: string, line: number, column: number) => ({
  line,
  column,
  found: `a comment ${kind}: “${comment}”`,
  wanted: expect.stringMatching(
    /^the whole text in quotation marks, .*`>-`.* on a line of its own$/,
  ),
});
const after = (comment: string, line: number, column: number) =>
  told('after a value', comment, line, column);

const slips: Slip[] = [
  [
    'a number after # in a title',
    'Harbour Act',
    'Act #7 and Act # 8',
    after('#7 and Act # 8', 4, 11),
  ],
  ['a quotation with #', others, `${others} # 7 in all`, after('# 7 in all', 13, 53)],
  [
    'a comment after a date',
    '1933-06-14',
    '1933-06-14 # a Wednesday',
    after('# a Wednesday', 2, 16),
  ],
  ['a comment after a field', 'title:', 'title: # of the page', after('# of the page', 3, 8)],
  ['a comment after >-', 'words: >-', 'words: >- # of the act', after('# of the act', 9, 15)],
  [
    'a comment after a text in quotation marks',
    'Harbour Act',
    '"Harbour Act" # or so',
    after('# or so', 4, 21),
  ],
  [
    'a last line with #',
    'en: It established the Harbour Office.',
    'en:\n    It established the Harbour Office.\n    # 7 was its number.',
    told('within a text', '# 7 was its number.', 8, 5),
  ],
];

tellsOf(copy, slips);

test.each([
  ['above a field', entry.replace('title:', '# A title\ntitle:')],
  ['above a text', entry.replace('  en: Harbour Act', '  # In English\n  en: Harbour Act')],
  ['below a text', entry.replace('summary:', '  # No more\n# of it\nsummary:')],
  [
    'below a text of several lines',
    entry.replace('  - source: keepers', '  # More\n  - source: keepers'),
  ],
  ['at the end', `${entry}# The end\n`],
])('a comment on a line of its own may stand %s', (_, text) => {
  expect(text).not.toBe(entry);
  copy.write(entryName, text);
  expect(copy.problems()).toEqual([]);
});

test.each(['"Act #7"', '>-\n    Act #7', '|-\n    Act\n    #7', 'Act#7'])(
  'the sign # may stand in a text that is written %j',
  (text) => {
    copy.write(entryName, entry.replace('Harbour Act', text));
    expect(copy.problems()).toEqual([]);
  },
);
