import { expect, test } from 'vitest';
import { compareDates } from '@/data/dates/calendar-date';
import type { EventDate } from '@/data/model/event-date';
import type { TimelineEvent } from '@/data/model/site-content';
import { layOutAxis, writtenYears } from './axis-scale';
import { gatherMarks, isCrowded, yearsOf } from './crowded';

function entry(slug: string, date: EventDate): TimelineEvent {
  const text = { en: slug, ru: slug };
  const lists = { formerly: [], quotations: [], withdrawn: [] };
  return { slug, date, title: text, label: text, summary: text, ...lists };
}

/** Entries a hundred days apart, from 1 January 1950. */
const many = (count: number) =>
  Array.from({ length: count }, (_, index) => {
    const on = new Date(Date.UTC(1950, 0, 1 + 100 * index)).toISOString().slice(0, 10);
    return entry(`entry-${index}`, { kind: 'day', on });
  });
const always = entry('always', { kind: 'recurrence', every: '09-03', since: '1999-09-03' });
const marksOf = (events: TimelineEvent[]) => layOutAxis(events)?.marks ?? [];

test('a timeline of 24 entries names each on its axis; one of 25 gathers them', () => {
  expect(isCrowded(many(24))).toBe(false);
  expect(isCrowded(many(25))).toBe(true);
});

test.each([8, 24])('no more than %i marks are left, and none is left out', (most) => {
  for (const count of [25, 100, 1000]) {
    const gathered = gatherMarks(marksOf(many(count)), most);
    expect(gathered.length).toBeLessThanOrEqual(most);
    expect(gathered.reduce((sum, mark) => sum + mark.count, 0)).toBe(count);
  }
});

test('gathered marks never touch, and each says its first and last year', () => {
  const gathered = gatherMarks(marksOf(many(500)), 24);
  for (const [index, { start, end, from, to }] of gathered.entries()) {
    expect(start).toBeLessThanOrEqual(end);
    expect(from).toBeLessThanOrEqual(to);
    const next = gathered[index + 1];
    if (next) expect(next.start - start).toBeGreaterThanOrEqual(100 / 24);
  }
  expect(gathered[0]?.from).toBe(1950);
  expect(gathered.at(-1)?.to).toBe(2086);
});

test('no two marks begin in one year, for each leads to where its year begins', () => {
  const days = many(40).map(({ slug }, index) =>
    entry(slug, { kind: 'day', on: `200${4 + Math.floor(index / 20)}-0${1 + (index % 9)}-01` }),
  );
  const sorted = days.toSorted((a, b) => compareDates(a.date, b.date));
  const years = gatherMarks(marksOf(sorted), 24).map(({ from }) => from);
  expect(years).toEqual([2004, 2005]);
});

test('entries of one day are one mark', () => {
  const day = { kind: 'day', on: '2004-09-03' } as const;
  const far = entry('far', { kind: 'day', on: '2014-09-03' });
  const gathered = gatherMarks(marksOf([entry('a', day), entry('b', day), far]), 24);
  expect(gathered.map(({ from, to, count }) => [from, to, count])).toEqual([
    [2004, 2004, 2],
    [2014, 2014, 1],
  ]);
});

test('each year leads to its first entry, and what returns each year stands last', () => {
  expect(yearsOf([...many(6), always])).toEqual([
    { slug: 'entry-0', year: '1950' },
    { slug: 'entry-4', year: '1951' },
    { slug: 'always', year: undefined },
  ]);
});

test('the axis writes no more years than there is room for, and round ones', () => {
  const axis = layOutAxis(many(300));
  if (!axis) throw new Error('There is no axis.');
  const years = (most: number) => writtenYears(axis, most).map(({ year }) => year);
  expect(years(5)).toEqual([1960, 1980, 2000, 2020, 2040]);
  expect(years(11)).toEqual([1950, 1960, 1970, 1980, 1990, 2000, 2010, 2020, 2030, 2040, 2050]);
  expect(years(99)).toEqual(axis.years.map(({ year }) => year));
});
