import { expect, test } from 'vitest';
import { dated, isCalendarDate, isDayOfYear, isKnownDate } from '../model/event-date';
import { firstDay, lastDay, occurrences } from './calendar-date';

test.each(['2006-02-15', '2004-02-29', '2000-02-29', '2004-12-31', '0988-01-01'])(
  '%s is a date that exists',
  (text) => {
    expect(isCalendarDate(text)).toBe(true);
  },
);

test.each([
  '2004-02-31',
  '2004-02-30',
  '2005-02-29',
  '1900-02-29',
  '2004-04-31',
  '2004-13-01',
  '2004-00-10',
  '2004-09-00',
])('%s is refused as a date that does not exist', (text) => {
  expect(isCalendarDate(text)).toBe(false);
});

test.each([
  '15.02.2006',
  '2006-2-15',
  '2006-02',
  '2006-02-15T00:00',
  ' 2006-02-15',
  '2006-02-15\n',
])('“%s” is refused because it is not written year-month-day', (text) => {
  expect(isCalendarDate(text)).toBe(false);
});

test.each(['2006', '2006-02', '2006-12', '2006-02-15'])(
  '%s is as much of a date as is known',
  (on) => {
    expect(isKnownDate(on)).toBe(true);
  },
);

test.each([
  '',
  '20',
  '200',
  '2006-',
  '2006-0',
  '2006-00',
  '2006-13',
  '2006-2',
  '2006-02-',
  '2006-02-30',
])('“%s” is no date, and no part of one that is known', (text) => {
  expect(isKnownDate(text)).toBe(false);
});

test.each([
  ['2006', '2006-01-01', '2006-12-31'],
  ['2004-02', '2004-02-01', '2004-02-29'],
  ['2005-02', '2005-02-01', '2005-02-28'],
  ['2006-12', '2006-12-01', '2006-12-31'],
  ['2006-02-15', '2006-02-15', '2006-02-15'],
])('what is known to be of %s was on a day from %s to %s', (on, first, last) => {
  expect([firstDay(dated(on)), lastDay(dated(on))]).toEqual([first, last]);
});

test('29 February is a day of some year, 30 February and 31 June are not', () => {
  expect(isDayOfYear('09-03')).toBe(true);
  expect(isDayOfYear('02-29')).toBe(true);
  expect(isDayOfYear('02-30')).toBe(false);
  expect(isDayOfYear('06-31')).toBe(false);
  expect(isDayOfYear('9-3')).toBe(false);
});

test('a span has its first day first, and a recurrence the day since when it is shown', () => {
  expect(firstDay({ kind: 'day', on: '2006-02-15' })).toBe('2006-02-15');
  expect(firstDay({ kind: 'span', from: '2004-09-01', to: '2004-09-03' })).toBe('2004-09-01');
  expect(firstDay({ kind: 'recurrence', every: '09-03', since: '2005-09-03' })).toBe('2005-09-03');
});

test('a recurrence falls once each year, the first and the last day included', () => {
  expect(occurrences('09-03', '2005-09-03', '2008-09-03')).toEqual([
    '2005-09-03',
    '2006-09-03',
    '2007-09-03',
    '2008-09-03',
  ]);
});

test('a recurrence does not fall before the first day or after the last', () => {
  expect(occurrences('09-03', '2005-09-04', '2007-09-02')).toEqual(['2006-09-03']);
  expect(occurrences('09-03', '2005-09-04', '2006-09-02')).toEqual([]);
});

test('what is kept on 29 February falls in leap years only', () => {
  expect(occurrences('02-29', '1999-01-01', '2009-01-01')).toEqual([
    '2000-02-29',
    '2004-02-29',
    '2008-02-29',
  ]);
});
