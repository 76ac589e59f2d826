export type Disc = { x: number; y: number };
type Field = { width: number; height: number };

/** A disc with a bottom edge of its own, a little uneven: along an even one a row would form. */
type Placed = Disc & { floor: number };

/** How much less room a disc is given at the top than at the bottom, and how fast that changes. */
const thinness = (y: number, height: number) => 0.25 + (0.75 * y) / height;

/** The same field stands on several pages, and takes a quarter of a second. */
const cache = new Map<string, Disc[]>();
const candidatesEach = 6;
const steps = 5;
const unevenness = 0.07;

/**
 * Spreads discs over a field, close together below and thinning out upward, the same every time, in whole units
 * of the field. Any first part of the result is spread as evenly as the whole, so that a part of it can be set
 * apart without clumps. (Mitchell 1991, best-candidate sampling.) Each edge but the top acts as a mirror, so
 * that no row forms along it.
 */
export function spreadDiscs(count: number, field: Field): Disc[] {
  const key = [count, field.width, field.height].join();
  const known = cache.get(key);
  if (known) return known;
  // The same numbers from 0 to 1 each time. (Park and Miller 1988, minimal standard generator.)
  let state = 1;
  const random = () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
  let discs: Placed[] = [];
  while (discs.length < count) {
    let best: Placed | undefined;
    let farthest = -1;
    for (let left = candidatesEach * (discs.length + 1); left > 0; left--) {
      const floor = field.height * (1 - unevenness * random());
      const disc = { x: random() * field.width, y: Math.sqrt(random()) * floor, floor };
      const share = thinness(disc.y, field.height) ** 2;
      let free = Number.POSITIVE_INFINITY;
      for (const { x, y } of imagesOf(disc, field).concat(discs)) {
        free = Math.min(free, share * ((disc.x - x) ** 2 + (disc.y - y) ** 2));
        if (free < farthest) break;
      }
      if (free > farthest) [best, farthest] = [disc, free];
    }
    if (best) discs.push(best);
  }
  for (let step = 0; step < steps; step++) discs = discs.map((disc) => moved(disc, discs, field));
  const rounded = discs.map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) }));
  cache.set(key, rounded);
  return rounded;
}

/** A disc seen in the mirror of each side and of the bottom; at the top the field is open. */
function imagesOf({ x, y, floor }: Placed, { width }: Field): Disc[] {
  return [
    { x: -x, y },
    { x: 2 * width - x, y },
    { x, y: 2 * floor - y },
  ];
}

/** A disc moved a little away from whatever is nearer than its share of the field would have it. */
function moved(disc: Placed, discs: Placed[], field: Field): Placed {
  const mean = Math.sqrt((field.width * field.height) / discs.length);
  const wanted = (0.62 * mean) / Math.sqrt(thinness(disc.y, field.height));
  let { x, y } = disc;
  for (const other of [...discs, ...imagesOf(disc, field)]) {
    const apart = Math.hypot(disc.x - other.x, disc.y - other.y);
    // It is no neighbour of itself.
    if (apart === 0 || apart >= wanted) continue;
    const push = (0.25 * (wanted - apart)) / apart;
    x += (disc.x - other.x) * push;
    y += (disc.y - other.y) * push;
  }
  const within = (value: number, length: number) => Math.min(length, Math.max(0, value));
  return { ...disc, x: within(x, field.width), y: within(y, disc.floor) };
}
