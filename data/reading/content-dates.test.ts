import { expect, test } from 'vitest';
import { copyOfContent } from '@/e2e/support/content-copy';
import { entry, entryName, type Slip, tellsOf } from '@/e2e/support/slips';

const copy = copyOfContent();
const date = 'on: 1933-06-14';
const told = (line: number, field: string, found: string, wanted: string) => ({
  ...{ line, column: 1, field, found, wanted },
});
const aDate = 'a date that exists, written year-month-day, like 2006-02-15';
const aKnownDate = `${aDate}; or a month, like 2006-02, or a year, like 2006`;
const aDay = 'a month and a day that exist, written month-day, like 09-03';
const aKind = '`on:` for a day, `from:` and `to:` for several, or `every:` for each year';

const slips: Slip[] = [
  ['a day that does not exist', date, 'on: 1904-02-31', told(2, 'on', '“1904-02-31”', aKnownDate)],
  [
    '29 February of a common year',
    date,
    'from: 1905-02-28\nto: 1905-02-29',
    told(3, 'to', '“1905-02-29”', aDate),
  ],
  ['a day as in a letter', date, 'on: 14.06.1933', told(2, 'on', '“14.06.1933”', aKnownDate)],
  ['a date in words', date, 'on: 14 June 1933', told(2, 'on', '“14 June 1933”', aKnownDate)],
  ['a date with en dashes', date, 'on: 1933–06–14', told(2, 'on', '“1933–06–14”', aKnownDate)],
  ['a date with a time', date, `${date}T00:00Z`, told(2, 'on', '“1933-06-14T00:00Z”', aKnownDate)],
  ['a day without its year', date, 'on: 06-14', told(2, 'on', '“06-14”', aKnownDate)],
  ['a yearly day with a year', date, 'every: 1933-06-14', told(2, 'every', '“1933-06-14”', aDay)],
  [
    'a last day before the first',
    date,
    'from: 1904-09-03\nto: 1904-09-01',
    told(3, 'to', '“1904-09-01”, not after “1904-09-03”', 'a day after `from`'),
  ],
  [
    'a last day that is the first',
    date,
    'from: 1904-09-03\nto: 1904-09-03',
    told(3, 'to', '“1904-09-03”, not after “1904-09-03”', 'a day after `from`'),
  ],
  ['no date at all', `${date}\n`, '', { ...told(2, 'on', 'no date', aKind) }],
  ['a day and each year', date, `${date}\nevery: 06-14`, told(2, 'on', 'on, every', aKind)],
  [
    'one day and several at once',
    date,
    `${date}\nfrom: 1933-06-14\nto: 1933-06-16`,
    told(2, 'on', 'on, from, to', aKind),
  ],
  ['a first day without a last', date, 'from: 1904-09-01', told(2, 'from', 'from', aKind)],
  ['a first time without a day', date, 'since: 1905-09-03', told(2, 'since', 'since', aKind)],
  [
    'a first time on another day',
    date,
    'every: 09-03\nsince: 1905-09-04',
    told(3, 'since', '“1905-09-04”', 'a date that falls on 09-03'),
  ],
];

tellsOf(copy, slips);

test.each([
  'on: 1904-02-29',
  'on: 1904-02',
  'on: 1904',
  "on: '1904'",
  'from: 1904-12-31\nto: 1905-01-02',
  'every: 09-03',
  'since: 1904-02-29\nevery: 02-29',
])('an editor may write %j', (right) => {
  copy.write(entryName, entry.replace(date, right));
  expect(copy.problems()).toEqual([]);
});
