import { describe, expect, test } from 'vitest';
import { besideName, gap, lengthOf, type Name, placeFlags } from './flags';

const pole = (at: number, width: number): Name => ({ at, width, pole: true });
const atEnd = (width: number): Name => ({ at: 0, width, pole: false });

/** From where to where each name reaches, and the pole that carries it. */
function drawn(names: Name[], width: number) {
  return placeFlags(names, width)?.map(({ row, left }, index) => {
    const { at, width: length, pole: carried } = names[index] ?? atEnd(0);
    if (!carried) return { start: width - length, end: width, row, at: undefined };
    return left
      ? { start: at - gap - length, end: at - gap, row, at }
      : { start: at + gap, end: at + gap + length, row, at };
  });
}

/** What a reader could not read: names that touch, and poles that cross a name. */
function faults(names: Name[], width: number) {
  const flags = drawn(names, width) ?? [];
  return flags.flatMap((a, index) =>
    flags.flatMap((b, other) => {
      if (index === other) return [];
      const touch = a.row === b.row && a.start < b.end && b.start < a.end;
      const cross = b.at !== undefined && b.at > a.start && b.at < a.end && b.row >= a.row;
      return touch || cross ? [`${index} and ${other}`] : [];
    }),
  );
}

test('a name stands right of its pole in the lowest row, or left of it where it would not fit', () => {
  expect(placeFlags([pole(0, 50), pole(100, 50), pole(270, 50)], 280)).toEqual([
    { row: 0, left: false },
    { row: 0, left: false },
    { row: 0, left: true },
  ]);
});

test('of two that would touch the earlier one stands higher, so that no pole crosses a name', () => {
  expect(placeFlags([pole(0, 50), pole(16, 106)], 280)).toEqual([
    { row: 1, left: false },
    { row: 0, left: false },
  ]);
  expect(placeFlags([pole(0, 40), pole(10, 40), pole(20, 40)], 280)?.map(({ row }) => row)).toEqual(
    [2, 1, 0],
  );
});

test('what returns each year stands at the end, above what would touch it', () => {
  expect(placeFlags([pole(0, 50), atEnd(120)], 280)?.map(({ row }) => row)).toEqual([0, 0]);
  expect(placeFlags([pole(150, 50), atEnd(120)], 280)?.map(({ row }) => row)).toEqual([1, 0]);
  expect(faults([pole(150, 50), atEnd(120)], 280)).toEqual([]);
});

test('where eight rows are not enough, no flags are placed', () => {
  const crowd = (count: number) => Array.from({ length: count }, (_, index) => pole(index, 100));
  expect(placeFlags(crowd(8), 280)?.[0]?.row).toBe(7);
  expect(placeFlags(crowd(9), 280)).toBeUndefined();
});

test.each([
  ['Beslan', 44],
  ['Decree No. 116', 97.8],
  ['each 3 September', 117.6],
  ['Указ № 116', 74.6],
  ['Стратегия ООН', 107.5],
  ['каждое 3 сентября', 129.4],
])('“%s” is taken to be as long as a browser draws it, to within a gap', (label, drawnAt) => {
  expect(lengthOf(label)).toBeGreaterThan(drawnAt - gap);
  expect(lengthOf(label)).toBeLessThan(drawnAt + 2 * gap);
});

test('a name in wide letters does not touch what returns each year', () => {
  // As an editor had them on a phone: the end of one and the beginning of the other were on the same pixel.
  const [strategy, day] = [lengthOf('Стратегия ООН'), lengthOf('каждое 3 сентября') + besideName];
  expect(placeFlags([pole(22.3, strategy), atEnd(day)], 280)?.map(({ row }) => row)).toEqual([
    1, 0,
  ]);
});

describe.each([280, 944])('on an axis of %i pixels', (width) => {
  test('wherever names fall, none touches another and no pole crosses one', () => {
    const random = randomNumbers(1931);
    let placed = 0;
    for (let round = 0; round < 300; round++) {
      const names = Array.from({ length: 2 + Math.floor(random() * 12) }, () =>
        pole(random() * width * 0.8, 20 + random() * 120),
      ).sort((a, b) => a.at - b.at);
      if (random() < 0.5) names.push(atEnd(60 + random() * 80));
      if (placeFlags(names, width)) placed++;
      expect(faults(names, width)).toEqual([]);
    }
    expect(placed).toBeGreaterThan(100);
  });
});

/** The same numbers from 0 to 1 each time, so that a failure can be looked at again. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}
