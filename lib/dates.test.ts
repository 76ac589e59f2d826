import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  compareDates,
  dated,
  dateOrUndated,
  type EventDate,
  firstDay,
  formatDate,
  isCalendarDate,
  isKnownDate,
  lastDay,
  occurrences,
  type Span,
  weekdayOrEveryYear,
} from './dates';
import { dictionaries } from './languages';

const { en, ru } = dictionaries;
const span = (from: string, to: string): Span => ({ kind: 'span', from, to });
const siege = span('2004-09-01', '2004-09-03');
const yearly: EventDate = { kind: 'recurrence', every: '09-03', since: '2005-09-03' };
const summer = span('2004-08-30', '2004-09-03');
const newYear = span('2004-12-31', '2005-01-02');

const written: [EventDate, string, string][] = [
  [dated('2006-02-15'), '15 February 2006', '15 февраля 2006 года'],
  [dated('2017-04'), 'April 2017', 'апрель 2017 года'],
  [dated('2017'), '2017', '2017 год'],
  [siege, '1–3 September 2004', '1–3 сентября 2004 года'],
  [summer, '30 August – 3 September 2004', '30 августа — 3 сентября 2004 года'],
  [newYear, '31 December 2004 – 2 January 2005', '31 декабря 2004 года — 2 января 2005 года'],
  [yearly, '3 September', '3 сентября'],
];

describe.each(['Pacific/Kiritimati', 'America/Los_Angeles'])('on a machine in %s', (zone) => {
  beforeEach(() => void vi.stubEnv('TZ', zone));
  afterEach(() => void vi.unstubAllEnvs());

  test.each(written)('a reader reads the same date: %o', (date, english, russian) => {
    const inWords = (words: typeof en) => formatDate(date, words).replaceAll('\u00a0', ' ');
    expect([inWords(en), inWords(ru)]).toEqual([english, russian]);
  });

  test('a reader reads the same weekdays, and none of a day that is not known', () => {
    expect(weekdayOrEveryYear(siege, en)).toBe('Wednesday to Friday');
    expect(weekdayOrEveryYear(dated('2006-02-15'), ru)).toBe('среда');
    expect(weekdayOrEveryYear(yearly, en)).toBe('every year since 2005');
    expect(weekdayOrEveryYear(dated('2017-04'), en)).toBeUndefined();
  });
});

test('only dates that exist are dates', () => {
  expect(['2004-02-29', '2005-02-29', '2004-9-1'].map(isCalendarDate)).toEqual([
    true,
    false,
    false,
  ]);
  expect(['2004', '2004-02', '2004-13', '204'].map(isKnownDate)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

test('a document without a date is called undated', () => {
  expect(dateOrUndated(undefined, en)).toBe('undated');
  expect(dateOrUndated(dated('2017'), en)).toBe('2017');
});

test('a month or a year lasts from its first day to its last', () => {
  expect([firstDay(dated('2004-02')), lastDay(dated('2004-02'))]).toEqual([
    '2004-02-01',
    '2004-02-29',
  ]);
  expect([firstDay(dated('2004')), lastDay(dated('2004'))]).toEqual(['2004-01-01', '2004-12-31']);
  expect([firstDay(siege), lastDay(siege), firstDay(yearly)]).toEqual([
    '2004-09-01',
    '2004-09-03',
    '2005-09-03',
  ]);
});

test('a day of the year falls once a year', () => {
  expect(occurrences('09-03', '2004-09-03', '2006-09-02')).toEqual(['2004-09-03', '2005-09-03']);
});

test('what happened comes before what returns, a month before its days', () => {
  const dates = [
    yearly,
    dated('2010'),
    dated('2004-09-02'),
    siege,
    dated('2004-09'),
    dated('2003'),
  ];
  expect(dates.sort(compareDates)).toEqual([
    dated('2003'),
    dated('2004-09'),
    siege,
    dated('2004-09-02'),
    dated('2010'),
    yearly,
  ]);
});
