import type { Language } from '@/data/languages';
import type { Axis } from './axis-scale';

/**
 * What letters of both scripts take in the site's type, in pixels: so much that of all words of the content and
 * the interface none is drawn wider by as much as the gap between two names.
 */
const widths: [letters: RegExp, width: number][] = [
  [/[\s.,ijltfIJ-]/, 4.4],
  [/[мыжфюшщmwМЫЖШЩЮMW№]/, 13],
  [/\p{Lu}/u, 10.3],
  [/./u, 8.2],
];

/** Where the sign that a name explains stands beside it. */
export const besideName = 15;

/** A name to be placed beside the axis: where its mark is, and how wide the name is, in pixels. */
export type Name = { at: number; width: number; pole: boolean };

/** A name in its place: the row above the line, and whether it stands left of its pole. */
export type Flag = { row: number; left: boolean };

/** How far a name stands from its pole, and from another name, in pixels. */
export const gap = 7;

const mostRows = 8;

/**
 * Places names as flags above an axis: each in the lowest row in which it touches no other name and no
 * pole crosses it. Gives them in the order of the names; nothing if that takes too many rows.
 * @param names by where they are on the axis; one without a pole stands at the axis' end
 */
export function placeFlags(names: Name[], width: number): Flag[] | undefined {
  const flags = names.map((name) => ({ name, row: 0, ...extent(name, width) }));
  for (let changed = true; changed; ) {
    changed = false;
    for (const flag of flags.toReversed()) {
      const others = flags.filter((other) => other !== flag);
      const crossing = others.filter(({ name }) => name.pole && isWithin(name.at, flag));
      let row = Math.max(flag.row, ...crossing.map((other) => other.row + 1));
      // Of two that would touch, the earlier one gives way.
      const touching = (other: (typeof flags)[number]) =>
        other.row === row && flags.indexOf(other) > flags.indexOf(flag) && overlap(flag, other);
      while (others.some(touching)) row++;
      if (row >= mostRows) return undefined;
      if (row > flag.row) changed = true;
      flag.row = row;
    }
  }
  return flags.map(({ row, left }) => ({ row, left }));
}

type Extent = { start: number; end: number; left: boolean };

/** From where to where a name reaches: right of its pole, or left of it where it would not fit. */
function extent({ at, width: length, pole }: Name, width: number): Extent {
  if (!pole) return { start: width - length, end: width, left: true };
  const left = at + gap + length > width && at - gap - length >= 0;
  const start = left ? at - gap - length : at + gap;
  return { start, end: start + length, left };
}

const isWithin = (at: number, { start, end }: Extent) => at > start - 3 && at < end + 3;

const overlap = (a: Extent, b: Extent) => a.start < b.end + gap && b.start < a.end + gap;

/** How long a name is, in pixels, to within the gap between two. */
export function lengthOf(label: string): number {
  const widthOf = (letter: string) => widths.find(([letters]) => letters.test(letter))?.[1] ?? 0;
  return [...label].reduce((length, letter) => length + widthOf(letter), 0);
}

/** The names of an axis in their places; nothing if there are too many for its width. */
export function flagsOf({ marks, returning }: Axis, width: number, language: Language) {
  const names: Name[] = [
    ...marks.map((mark) => ({
      at: (mark.at / 100) * width,
      width: lengthOf(mark.event.label[language]),
      pole: true,
    })),
    ...returning.map((one) => ({
      at: width,
      width: lengthOf(one.event.label[language]) + besideName,
      pole: false,
    })),
  ];
  return placeFlags(names, width);
}
