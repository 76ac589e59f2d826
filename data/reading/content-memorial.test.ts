import { expect, test } from 'vitest';
import { copyOfContent } from '@/e2e/support/content-copy';
import { at, type Slip, tellsOf } from '@/e2e/support/slips';
import { readContent } from './content-folder';

const copy = copyOfContent();
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
    at(13, 'discs, all', 'the number 41', 'a text in quotation marks'),
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

test('the memorial draws as many discs as the words of its first quotation say', () => {
  expect(readContent(copy.folder, ['en']).memorial.discs).toMatchObject({ all: 41, lighter: 17 });
});
