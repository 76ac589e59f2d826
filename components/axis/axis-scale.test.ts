import { afterEach, describe, expect, test, vi } from 'vitest';
import type { EventDate } from '@/data/model/event-date';
import type { TimelineEvent } from '@/data/model/site-content';
import { inEvery } from '@/e2e/support/every-language';
import { layOutAxis } from './axis-scale';

function entry(slug: string, date: EventDate): TimelineEvent {
  const text = inEvery(slug);
  const lists = { formerly: [], quotations: [], withdrawn: [] };
  return { slug, date, title: text, label: text, summary: text, ...lists };
}

const beslan = entry('beslan', { kind: 'span', from: '2004-09-01', to: '2004-09-03' });
const decree = entry('decree', { kind: 'day', on: '2006-02-15' });
const solidarity = entry('solidarity', {
  kind: 'recurrence',
  every: '09-03',
  since: '2005-09-03',
});
const events = [beslan, decree, solidarity];

/** Days between two dates, counted without the code that is tested. */
const days = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;
const shareOf = (end: string, day: string) =>
  (100 * days('2004-09-01', day)) / days('2004-09-01', end);
const share = (day: string) => shareOf('2030-01-01', day);

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

test('the axis begins at the first entry, and every mark is as far along as its day', () => {
  const axis = layOutAxis(events);
  expect(axis?.marks.map(({ event, at }) => [event.slug, at])).toEqual([
    ['beslan', 0],
    ['decree', expect.closeTo(share('2006-02-15'), 2)],
  ]);
});

test('a month and a year are as wide as they last, an exact day has no width', () => {
  const axis = layOutAxis([
    ...events,
    entry('month', { kind: 'month', on: '2017-04' }),
    entry('year', { kind: 'year', on: '2008' }),
  ]);
  expect(axis?.marks.map(({ at, to }) => [at, to])).toEqual([
    [0, 0],
    ...[
      ['2006-02-15', '2006-02-15'],
      ['2017-04-01', '2017-04-30'],
      ['2008-01-01', '2008-12-31'],
    ].map((ends) => ends.map((day) => expect.closeTo(shareOf('2040-01-01', day), 2))),
  ]);
});

test('the years written on the axis stand where they begin, none before it begins', () => {
  const years = layOutAxis(events)?.years ?? [];
  expect(years.map(({ year }) => year)).toEqual([2005, 2010, 2015, 2020, 2025]);
  for (const { year, at } of years) expect(at).toBeCloseTo(share(`${year}-01-01`), 2);
});

test('equal times are equal lengths, wherever on the axis they are', () => {
  const axis = layOutAxis([
    entry('a', { kind: 'day', on: '2001-01-01' }),
    entry('b', { kind: 'day', on: '2001-04-11' }),
    entry('c', { kind: 'day', on: '2001-07-20' }),
    entry('d', { kind: 'day', on: '2001-10-28' }),
  ]);
  const at = axis?.marks.map((mark) => mark.at) ?? [];
  for (const [index, place] of at.entries()) expect(place).toBeCloseTo(index * (at[1] ?? 0), 1);
});

test('what returns each year is marked from its first time onward, once a year', () => {
  const [returning] = layOutAxis(events)?.returning ?? [];
  expect(returning?.event.slug).toBe('solidarity');
  expect(returning?.at).toHaveLength(25);
  expect(returning?.at[0]).toBeCloseTo(share('2005-09-03'), 2);
  expect(returning?.at.at(-1)).toBeCloseTo(share('2029-09-03'), 2);
});

test('the drawing does not change with the day it is made', () => {
  vi.setSystemTime('2004-09-04T12:00:00Z');
  const then = layOutAxis(events);
  vi.setSystemTime('2050-01-01T12:00:00Z');
  expect(new Date().getFullYear()).toBe(2050);
  expect(layOutAxis(events)).toEqual(then);
});

test('no mark leaves the axis', () => {
  const axis = layOutAxis(events);
  const places = [axis?.marks.map(({ at }) => at), axis?.returning.flatMap(({ at }) => at)].flat();
  for (const at of places) {
    expect(at).toBeGreaterThanOrEqual(0);
    expect(at).toBeLessThanOrEqual(100);
  }
});

describe.each(['Pacific/Kiritimati', 'America/Los_Angeles'])('on a machine in %s', (zone) => {
  test('the drawing is the one made in UTC', () => {
    vi.stubEnv('TZ', 'UTC');
    const there = layOutAxis(events);
    vi.stubEnv('TZ', zone);
    expect(layOutAxis(events)).toEqual(there);
  });
});

test('without an entry there is no axis', () => {
  expect(layOutAxis([])).toBeUndefined();
});
