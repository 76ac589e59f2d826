import { expect, test } from 'vitest';
import { bareEvents } from '@/e2e/support/made-up-events';
import { layOutAxis, writtenYears } from './axis-scale';
import { dashOf, pileUp } from './piles';

function scaleOf(count: number, days?: number) {
  const scale = layOutAxis(bareEvents(count, days));
  if (!scale) throw new Error('There is no axis.');
  return scale;
}

test.each([280, 944])('every entry is a dash in one pile, at %i pixels', (width) => {
  for (const count of [25, 100, 1000]) {
    const { piles } = pileUp(scaleOf(count), width);
    expect(piles.reduce((sum, pile) => sum + pile.count, 0)).toBe(count);
  }
});

test('piles stand over their years, and apart', () => {
  const scale = scaleOf(60, 100);
  const { piles, column } = pileUp(scale, 944);
  const [first, second] = scale.years;
  const year = ((second?.at ?? 0) - (first?.at ?? 0)) / 5;
  for (const [index, { at, count }] of piles.entries()) {
    expect(at).toBeCloseTo((index + 0.5) * year, 1);
    expect(count).toBeLessThanOrEqual(4);
    const next = piles[index + 1];
    if (next) expect(((next.at - at) / 100) * 944).toBeGreaterThan(column);
  }
});

test('the highest pile fits, and a dash can still be told from the next', () => {
  for (const count of [1, 5, 40, 400]) {
    const { dash, space } = dashOf([{ at: 0, count }]);
    expect(count * (dash + space)).toBeLessThanOrEqual(96);
    expect(space).toBeGreaterThan(0);
    expect(dash).toBeGreaterThanOrEqual(space);
  }
});

test('the axis writes no more years than there is room for, and round ones', () => {
  const axis = scaleOf(300);
  const years = (most: number) => writtenYears(axis, most).map(({ year }) => year);
  expect(years(5)).toEqual([1960, 1980, 2000, 2020, 2040]);
  expect(years(11)).toEqual([1950, 1960, 1970, 1980, 1990, 2000, 2010, 2020, 2030, 2040, 2050]);
  expect(years(99)).toEqual(axis.years.map(({ year }) => year));
});
