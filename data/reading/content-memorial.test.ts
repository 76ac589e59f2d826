import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyOfContent } from '@/e2e/support/content-copy';
import type { Problem } from './problem';

const content = copyOfContent();
const { folder } = content;
const file = 'data/pages/memorial.yaml';

const memorial = (event: string, all: string, lighter: string) => `event: ${event}
title: { en: In memory }
summary: { en: In memory of those who were killed. }
discs:
  all: ${all}
  lighter: ${lighter}
  text: { en: A field of discs. }
  caption: { en: One for each person. }
quotations:
  - source: cis-atc-declaration
    words: 334 people became victims of terrorist attacks, 186 of them were children.
  - source: cis-atc-declaration
    words: captured by terrorists on 1-3 of September, 2004
`;

function problemsOf(event: string, all: string, lighter: string): Problem[] {
  writeFileSync(join(folder, 'pages/memorial.yaml'), memorial(event, all, lighter));
  return content.problems();
}

const aFigure = 'a figure that the first quotation gives';

test('the memorial shows the figures that its first quotation gives', () => {
  expect(problemsOf('beslan-2004', '334', '186')).toEqual([]);
});

test.each([
  ['333', '186', { line: 5, field: 'discs, all', found: '333', wanted: aFigure }],
  ['334', '185', { line: 6, field: 'discs, lighter', found: '185', wanted: aFigure }],
  ['33', '186', { line: 5, field: 'discs, all', found: '33', wanted: aFigure }],
  ['2004', '186', { line: 5, field: 'discs, all', found: '2004', wanted: aFigure }],
])('the memorial refuses %s discs of which %s are lighter', (all, lighter, told) => {
  expect(problemsOf('beslan-2004', all, lighter)).toEqual([{ file, column: 3, ...told }]);
});

test('half a disc is refused', () => {
  expect(problemsOf('beslan-2004', '334.5', '186')[0]).toMatchObject({
    file,
    line: 5,
    field: 'discs, all',
    found: 'the number 334.5',
    wanted: 'a whole number',
  });
});

test('a memorial of an unknown entry is told where entries are', () => {
  expect(problemsOf('beslan', '334', '186')).toEqual([
    {
      file,
      line: 1,
      column: 1,
      field: 'event',
      found: '“beslan”',
      wanted: 'the name of a file in data/events/',
    },
  ]);
});
