import { copyOfContent } from '@/e2e/support/content-copy';
import { at, type Slip, tellsOf } from '@/e2e/support/slips';

const copy = copyOfContent();
const aDate = 'a date that exists, written year-month-day, like 2006-02-15';
const aKnownDate = `${aDate}; or a month, like 2006-02, or a year, like 2006`;
const aDay = 'a month and a day that exist, written month-day, like 09-03';
const ofYears = 'a date of the years 1000 to 2999, like 2006-02-15';

const slips: Slip[] = [
  [
    'a year and a month of several days',
    'on: 1933-06-14',
    'from: 1933\nto: 1933-06',
    at(2, 'from', 'the number 1933', aDate),
    at(3, 'to', '“1933-06”', aDate),
  ],
  [
    'a year of three digits',
    'on: 1933-06-14',
    'on: 933',
    at(2, 'on', 'the number 933', aKnownDate),
  ],
  ['a month that is none', 'on: 1933-06-14', 'on: 1933-13', at(2, 'on', '“1933-13”', aKnownDate)],
  ['a year without its month', 'on: 1933-06-14', 'on: 1933-', at(2, 'on', '“1933-”', aKnownDate)],
  ['about when', 'on: 1933-06-14', 'on: c. 1933', at(2, 'on', '“c. 1933”', aKnownDate)],
  [
    'a month without its zero',
    'on: 1933-06-14',
    'on: 1933-6',
    at(2, 'on', '“1933-6”', '1933-06, with two digits for a month and a day'),
  ],
  [
    'a month for the day of adding',
    'on: 1933-06-14',
    'on: 1933-06-14\nadded: 2027-02',
    at(3, 'added', '“2027-02”', aDate),
  ],
  ['a month alone', 'on: 1933-06-14', 'every: 3', at(2, 'every', 'the number 3', aDay)],
  [
    'a month of one digit',
    'on: 1933-06-14',
    'on: 1933-6-14',
    at(2, 'on', '“1933-6-14”', '1933-06-14, with two digits for a month and a day'),
  ],
  [
    'a yearly day of single digits',
    'on: 1933-06-14',
    'every: 9-3',
    at(2, 'every', '“9-3”', '09-03, with two digits for a month and a day'),
  ],
  [
    'a day that does not exist, in single digits',
    'on: 1933-06-14',
    'on: 1933-2-30',
    at(2, 'on', '“1933-2-30”', aKnownDate),
  ],
  ['the year 3933', '1933-06-14', '3933', at(2, 'on', 'the number 3933', ofYears)],
  ...['0933-06-14', '3933-06-14', '9999-12-31', '3933-06'].map(
    (date): Slip => [`the date ${date}`, '1933-06-14', date, at(2, 'on', `“${date}”`, ofYears)],
  ),
];

tellsOf(copy, slips);
