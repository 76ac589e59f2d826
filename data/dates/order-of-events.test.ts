import { expect, test } from 'vitest';
import { dated, type EventDate } from '../model/event-date';
import { compareDates } from './order-of-events';

test('entries stand by date, and what returns each year comes last by its day in the year', () => {
  const ordered: EventDate[] = [
    { kind: 'span', from: '2004-09-01', to: '2004-09-03' },
    { kind: 'day', on: '2004-09-02' },
    { kind: 'day', on: '2006-02-15' },
    { kind: 'day', on: '2099-12-31' },
    { kind: 'recurrence', every: '02-15', since: '2000-02-15' },
    { kind: 'recurrence', every: '09-03', since: '1990-09-03' },
    { kind: 'recurrence', every: '12-01', since: '1980-12-01' },
  ];
  expect(ordered.toReversed().sort(compareDates)).toEqual(ordered);
});

test('a year and a month stand before the first of their days', () => {
  const ordered = ['2005-12-31', '2006', '2006-01', '2006-01-01', '2006-02', '2006-02-01', '2007'];
  const dates = ordered.map(dated);
  expect(dates.toReversed().sort(compareDates)).toEqual(dates);
});

test('two entries of the same day are equal in order', () => {
  expect(
    compareDates(
      { kind: 'day', on: '2004-09-01' },
      { kind: 'span', from: '2004-09-01', to: '2004-09-03' },
    ),
  ).toBe(0);
});
