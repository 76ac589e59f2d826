import type { Axis } from './axis-scale';

/** A pile of entries over the years they are of: where it stands in percent, and how many they are. */
export type Pile = { at: number; count: number };

/** The least that two piles may be apart, in pixels, and the highest that one may be. */
const nearest = 3;
const highest = 96;

/**
 * Piles the entries of an axis up over their years, at some width in pixels. Where a year takes less
 * than can be told apart, a pile is of several.
 */
export function pileUp({ marks, years }: Axis, width: number): { piles: Pile[]; column: number } {
  const [first, second] = years;
  const yearLength = first && second ? (second.at - first.at) / (second.year - first.year) : 100;
  const step = Math.max(1, Math.ceil(nearest / ((yearLength / 100) * width)));
  const length = yearLength * step;
  const counts = new Map<number, number>();
  for (const { at } of marks) {
    const place = Math.floor(at / length);
    counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  const piles = [...counts].map(([place, count]) => ({
    at: Math.min(99, Math.round((place + 0.5) * length * 100) / 100),
    count,
  }));
  return { piles, column: Math.min(6, Math.max(1, (length / 100) * width - 1.5)) };
}

/** How high a dash and the gap above it are, in pixels, so that the highest pile fits. */
export function dashOf(piles: Pile[]): { dash: number; space: number } {
  const unit = Math.min(7, highest / Math.max(1, ...piles.map(({ count }) => count)));
  return unit > 4 ? { dash: unit - 2, space: 2 } : { dash: unit / 2, space: unit / 2 };
}
