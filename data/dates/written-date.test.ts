import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type EventDate, isCalendarDate } from '../model/event-date';
import { formatDate, weekdayOrEveryYear } from './written-date';

const siege: EventDate = { kind: 'span', from: '2004-09-01', to: '2004-09-03' };
const decree: EventDate = { kind: 'day', on: '2006-02-15' };
const yearly: EventDate = { kind: 'recurrence', every: '09-03', since: '2005-09-03' };

const written: [EventDate, string][] = [
  [decree, '15 February 2006'],
  [siege, '1–3 September 2004'],
  [{ kind: 'span', from: '2004-08-30', to: '2004-09-03' }, '30 August – 3 September 2004'],
  [{ kind: 'span', from: '2004-12-31', to: '2005-01-02' }, '31 December 2004 – 2 January 2005'],
  [{ kind: 'span', from: '2004-09-01', to: '2005-09-01' }, '1 September 2004 – 1 September 2005'],
  [yearly, '3 September'],
  [{ kind: 'recurrence', every: '02-29', since: '2004-02-29' }, '29 February'],
  [{ kind: 'day', on: '2004-01-01' }, '1 January 2004'],
  [{ kind: 'day', on: '2004-12-31' }, '31 December 2004'],
  [{ kind: 'day', on: '2018-11-04' }, '4 November 2018'],
  [{ kind: 'month', on: '2017-04' }, 'April 2017'],
  [{ kind: 'month', on: '2017-01' }, 'January 2017'],
  [{ kind: 'year', on: '2017' }, '2017'],
];

test('in Russian a month and a year are named as they stand alone', () => {
  const inRussian = (date: EventDate) => formatDate(date, 'ru').replaceAll('\u00a0', ' ');
  expect(inRussian({ kind: 'day', on: '2017-04-13' })).toBe('13 апреля 2017 года');
  expect(inRussian({ kind: 'month', on: '2017-04' })).toBe('апрель 2017 года');
  expect(inRussian({ kind: 'year', on: '2017' })).toBe('2017 год');
});

test('no weekday is said of a day that is not known', () => {
  expect(weekdayOrEveryYear({ kind: 'month', on: '2017-04' }, 'en')).toBeUndefined();
  expect(weekdayOrEveryYear({ kind: 'year', on: '2017' }, 'ru')).toBeUndefined();
});

const offsetInSummer: Record<string, number> = {
  'Pacific/Kiritimati': -840,
  'America/Los_Angeles': 420,
  UTC: 0,
};

describe.each(Object.entries(offsetInSummer))('on a machine in %s', (zone, offset) => {
  beforeEach(() => {
    vi.stubEnv('TZ', zone);
  });
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  test('the machine does keep that time, or these tests would say nothing', () => {
    expect(new Date('2004-09-03T12:00:00Z').getTimezoneOffset()).toBe(offset);
  });

  test.each(written)('a reader reads the same date: %o is %s', (date, text) => {
    expect(formatDate(date, 'en')).toBe(text);
  });

  test('a reader reads the same weekdays', () => {
    expect(weekdayOrEveryYear(siege, 'en')).toBe('Wednesday to Friday');
    expect(weekdayOrEveryYear(decree, 'en')).toBe('Wednesday');
    expect(weekdayOrEveryYear({ kind: 'day', on: '2004-12-31' }, 'en')).toBe('Friday');
    expect(weekdayOrEveryYear(yearly, 'en')).toBe('every year');
  });

  test('the same dates exist', () => {
    expect(isCalendarDate('2004-02-29')).toBe(true);
    expect(isCalendarDate('2005-02-29')).toBe(false);
    expect(isCalendarDate('2004-02-31')).toBe(false);
  });
});
