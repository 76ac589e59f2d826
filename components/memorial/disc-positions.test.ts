import { describe, expect, test } from 'vitest';
import { type Disc, spreadDiscs } from './disc-positions';

const [count, part] = [334, 186];

/** Both shapes of the field, and how wide their discs are. */
const fields = [
  { width: 1072, height: 410, disc: 12 },
  { width: 700, height: 740, disc: 15 },
];

describe.each(fields)('On a field of $width × $height', ({ width, height, disc }) => {
  const discs = spreadDiscs(count, { width, height });
  const some = discs.slice(0, part);
  const lower = (all: Disc[]) => all.filter(({ y }) => y > height / 2);
  const upper = (all: Disc[]) => all.filter(({ y }) => y <= height / 2);

  /** How many discs lie in each of some columns of equal width. */
  const columns = (all: Disc[], number: number) =>
    Array.from(
      { length: number },
      (_, column) => all.filter(({ x }) => Math.floor((x * number) / width) === column).length,
    );

  test('there are as many discs as asked for, each in whole units within the field', () => {
    expect(discs).toHaveLength(count);
    for (const { x, y } of discs) {
      expect(Number.isInteger(x) && Number.isInteger(y)).toBe(true);
      expect(x >= 0 && x <= width && y >= 0 && y <= height).toBe(true);
    }
  });

  test('the field is the same each time it is drawn', () => {
    expect(spreadDiscs(count, { width, height })).toEqual(discs);
  });

  test('no two discs are closer than 1.4 of their width, so that each can be counted', () => {
    const distances = discs.flatMap((a, index) =>
      discs.slice(0, index).map((b) => Math.hypot(a.x - b.x, a.y - b.y)),
    );
    expect(Math.min(...distances)).toBeGreaterThanOrEqual(1.4 * disc);
  });

  test('no row of discs forms, along an edge neither', () => {
    const rows = discs.map((a) => discs.filter((b) => Math.abs(a.y - b.y) <= 1).length);
    expect(Math.max(...rows)).toBeLessThanOrEqual(18);
    expect(discs.filter(({ x, y }) => y >= height - 1 || x <= 1 || x >= width - 1)).toHaveLength(0);
  });

  test('the discs lie close together below and thin out upward', () => {
    expect(lower(discs).length).toBeGreaterThan(2 * upper(discs).length);
    const bands = [0, 1, 2].map(
      (band) => discs.filter(({ y }) => Math.floor((y * 3) / height) === band).length,
    );
    expect(bands).toEqual(bands.toSorted((a, b) => a - b));
  });

  test('a part of the discs is spread over the whole field, in no clump of its own', () => {
    for (const half of [lower, upper])
      for (const [column, number] of columns(half(some), 4).entries()) {
        const all = columns(half(discs), 4)[column] ?? 0;
        expect(number / all).toBeGreaterThan(0.35);
        expect(number / all).toBeLessThan(0.75);
      }
    for (const all of [some, discs.slice(part)])
      for (const number of columns(all, 10)) expect(number).toBeGreaterThan(0);
  });
});

test('no discs are asked for, none are there', () => {
  expect(spreadDiscs(0, { width: 10, height: 10 })).toEqual([]);
});
