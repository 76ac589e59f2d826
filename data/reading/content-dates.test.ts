import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyOfContent } from '@/e2e/support/content-copy';
import { readContent } from './content-folder';
import type { Problem } from './problem';

const content = copyOfContent();
const { folder } = content;
const file = 'data/events/decree-116.yaml';

/** The problems of the content with an entry whose first lines are these. */
function problemsOfDate(...lines: string[]): Problem[] {
  const rest = `
title: { en: Decree No. 116 }
summary: { en: It established the National Antiterrorism Committee. }
quotations:
  - source: nac-international-cooperation
    words: the NAC coordinates activities of authorized Federal Executive Bodies
`;
  writeFileSync(join(folder, 'events/decree-116.yaml'), lines.join('\n') + rest);
  return content.problems();
}

const aDate = 'a date that exists, written year-month-day, like 2006-02-15';
const aKind = '`on:` for a day, `from:` and `to:` for several, or `every:` for each year';

const refused: [string, string[], Omit<Problem, 'file' | 'column'>][] = [
  [
    'a day that does not exist',
    ['on: 2004-02-31'],
    { line: 1, field: 'on', found: '“2004-02-31”', wanted: aDate },
  ],
  [
    '29 February of a common year',
    ['from: 2005-02-28', 'to: 2005-02-29'],
    { line: 2, field: 'to', found: '“2005-02-29”', wanted: aDate },
  ],
  [
    'a day written as in a letter',
    ['on: 15.02.2006'],
    { line: 1, field: 'on', found: '“15.02.2006”', wanted: aDate },
  ],
  [
    'a day of the year written with its year',
    ['every: 2005-09-03'],
    {
      line: 1,
      field: 'every',
      found: '“2005-09-03”',
      wanted: 'a month and a day that exist, written month-day, like 09-03',
    },
  ],
  [
    'a last day before the first',
    ['from: 2004-09-03', 'to: 2004-09-01'],
    {
      line: 2,
      field: 'to',
      found: '“2004-09-01”, not after “2004-09-03”',
      wanted: 'a day after `from`',
    },
  ],
  ['no date at all', [], { line: 2, field: 'on', found: 'no date', wanted: aKind }],
  [
    'one day and each year at once',
    ['on: 2006-02-15', 'every: 02-15'],
    { line: 1, field: 'on', found: 'on, every', wanted: aKind },
  ],
  [
    'one day and several at once',
    ['on: 2006-02-15', 'from: 2006-02-15', 'to: 2006-02-16'],
    { line: 1, field: 'on', found: 'on, from, to', wanted: aKind },
  ],
  [
    'a first day without a last',
    ['from: 2004-09-01'],
    { line: 1, field: 'from', found: 'from', wanted: aKind },
  ],
  [
    'a first time without a day in the year',
    ['since: 2005-09-03'],
    { line: 1, field: 'since', found: 'since', wanted: aKind },
  ],
  [
    'a first time on another day',
    ['every: 09-03', 'since: 2005-09-04'],
    { line: 2, field: 'since', found: '“2005-09-04”', wanted: 'a date that falls on 09-03' },
  ],
];

test.each(refused)('an editor who wrote %s is told where, and what would do', (_, lines, told) => {
  expect(problemsOfDate(...lines)).toEqual([{ file, column: 1, ...told }]);
});

test.each([
  [['on: 2004-02-29']],
  [['from: 2004-12-31', 'to: 2005-01-02']],
  [['every: 09-03']],
  [['since: 2004-02-29', 'every: 02-29']],
])('an editor may write %s', (lines) => {
  expect(problemsOfDate(...lines)).toEqual([]);
});

/** The day that what returns each year has as its first, beside a first entry on 1 September 2004. */
const firstTime = (every: string) => {
  expect(problemsOfDate(`every: ${every}`)).toEqual([]);
  const event = readContent(folder, ['en']).events.find(({ slug }) => slug === 'decree-116');
  return event?.date.kind === 'recurrence' ? event.date.since : undefined;
};

test.each([
  ['09-03', '2004-09-03'],
  ['02-15', '2005-02-15'],
  ['02-29', '2008-02-29'],
])(
  'what returns each %s and does not say since when does so from the first entry on',
  (every, first) => {
    expect(firstTime(every)).toBe(first);
  },
);

test('what returns where no other entry has a date is asked since when', () => {
  for (const name of ['beslan-2004', 'day-of-solidarity'])
    rmSync(join(folder, `events/${name}.yaml`));
  const problem = problemsOfDate('every: 09-03').find(({ field }) => field === 'every');
  expect(problem).toMatchObject({ file, line: 1, found: '“09-03”' });
  expect(problem?.wanted).toContain('`since:`');
});
