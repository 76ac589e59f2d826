import { expect, test } from 'vitest';
import { readChanged } from '@/e2e/test-content';
import { axisScale } from './axis-scale';
import { dated, type EventDate } from './dates';

const [anyEvent] = readChanged().en.events;
const scale = (...dates: EventDate[]) =>
  axisScale(dates.map((date, index) => ({ ...anyEvent, slug: `entry-${index}`, date })));
const days = (...dates: string[]) => scale(...dates.map(dated));
const span: EventDate = { kind: 'span', from: '2004-09-01', to: '2004-09-03' };

/** Per cent of the way from one day to another, counted in real days, leap days among them. */
const share = (day: string, end: string) => {
  const lasts = (until: string) => Date.parse(until) - Date.parse('2004-09-01');
  return Math.round((10_000 * lasts(day)) / lasts(end)) / 100;
};

test('every entry is as far along as its first day; what lasts long is as wide as it lasts', () => {
  const end = '2040-01-01';
  const { marks } = scale(span, ...['2006-02-15', '2008', '2017-04'].map(dated));
  expect(marks.map(({ at, to }) => [at, to])).toEqual([
    [0, 0],
    [share('2006-02-15', end), share('2006-02-15', end)],
    [share('2008-01-01', end), share('2008-12-31', end)],
    [share('2017-04-01', end), share('2017-04-30', end)],
  ]);
  const twoYears = scale({ ...span, to: '2006-09-01' }).marks;
  expect(twoYears).toMatchObject([{ at: 0, to: share('2006-09-01', '2025-01-01') }]);
});

test('the axis ends in the next fifth year after twenty more than the last entry has', () => {
  for (const [last, end] of [
    ['2010-12-31', '2030-01-01'],
    ['2011-01-01', '2035-01-01'],
  ] as const)
    expect(days('2004-09-01', last).marks[1]?.at).toEqual(share(last, end));
});

test('a recurrence is marked once a year from its first time to the end', () => {
  const date: EventDate = { kind: 'recurrence', every: '09-03', since: '2005-09-03' };
  const years = Array.from({ length: 20 }, (_, index) => 2005 + index);
  const at = years.map((year) => share(`${year}-09-03`, '2025-01-01'));
  expect(scale(span, date).returning).toMatchObject([{ at }]);
});

test('round years are labelled where they begin, six at most', () => {
  const at = (year: number) => share(`${year}-01-01`, '2030-01-01');
  const round = [2005, 2010, 2015, 2020, 2025].map((year) => ({ year, at: at(year) }));
  expect(days('2004-09-01', '2006-02-15').years).toEqual(round);
  const firsts = ['1000', '1500', '1800', '1931', '1950', '1990', '2004', '2024'];
  const counts = firsts.map((first) => days(first, '2024-06-01').years.length);
  expect(
    counts.every((count) => count >= 2 && count <= 6),
    `${counts}`,
  ).toBe(true);
});
