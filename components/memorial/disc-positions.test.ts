import { expect, test } from 'vitest';
import { type Disc, spreadDiscs } from './disc-positions';

const width = 1000;
const height = 600;
const margin = 10;
const discs = spreadDiscs(320, width, height, margin);
const lighter = discs.slice(0, 180);

const lower = (some: Disc[]) => some.filter(({ y }) => y > height / 2);
const upper = (some: Disc[]) => some.filter(({ y }) => y <= height / 2);

/** How many discs lie in each of some columns of equal width. */
function columns(some: Disc[], count: number): number[] {
  return Array.from(
    { length: count },
    (_, column) => some.filter(({ x }) => Math.floor((x * count) / width) === column).length,
  );
}

test('there are as many discs as people, no more and no fewer', () => {
  expect(discs).toHaveLength(320);
  expect(spreadDiscs(1, width, height, margin)).toHaveLength(1);
  expect(spreadDiscs(0, width, height, margin)).toEqual([]);
});

test('the field is the same each time it is drawn, and one disc more moves no other', () => {
  expect(spreadDiscs(100, width, height, margin)).toEqual(discs.slice(0, 100));
});

test('every disc lies within the margin, in whole units', () => {
  for (const { x, y } of discs) {
    expect(Number.isInteger(x) && Number.isInteger(y)).toBe(true);
    expect(x >= margin && x <= width - margin).toBe(true);
    expect(y >= margin && y <= height - margin).toBe(true);
  }
});

test('no disc touches another, so that each can be counted', () => {
  const widestStroke = 16;
  const nearest = discs.flatMap((disc, index) =>
    discs.slice(0, index).map((other) => Math.hypot(disc.x - other.x, disc.y - other.y)),
  );
  expect(Math.min(...nearest)).toBeGreaterThan(widestStroke);
});

test('the discs lie close together below and thin out upward', () => {
  expect(lower(discs).length).toBeGreaterThan(2 * upper(discs).length);
  const bands = [0, 1, 2].map(
    (band) => discs.filter(({ y }) => Math.floor((y * 3) / height) === band).length,
  );
  expect(bands).toEqual(bands.toSorted((a, b) => a - b));
});

test('the lighter discs are spread over the whole field, in no clump of their own', () => {
  expect(lighter).toHaveLength(180);
  for (const part of [lower, upper])
    for (const [column, count] of columns(part(lighter), 4).entries()) {
      const all = columns(part(discs), 4)[column] ?? 0;
      expect(count).toBeGreaterThan(0);
      expect(count / all).toBeGreaterThan(0.4);
      expect(count / all).toBeLessThan(0.72);
    }
});

test('no column of the field is empty of either', () => {
  for (const some of [lighter, discs.slice(180)])
    for (const count of columns(some, 10)) expect(count).toBeGreaterThan(0);
});
