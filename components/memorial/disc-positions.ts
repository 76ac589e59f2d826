/** Where a disc of the memorial's field lies, in whole units. */
export type Disc = { x: number; y: number };

/**
 * Spreads discs evenly over a field, close together below and thinning out upward, the same every
 * time. Any first part of the result is spread as evenly as the whole, so that a part of it can be
 * set apart without clumps. (Mitchell 1991, best-candidate sampling.)
 */
export function spreadDiscs(count: number, width: number, height: number, margin: number): Disc[] {
  const random = randomNumbers(1);
  const discs: Disc[] = [];
  while (discs.length < count) {
    let best: Disc | undefined;
    let farthest = -1;
    for (let candidates = 6 * (discs.length + 1); candidates > 0; candidates--) {
      const disc = {
        x: Math.round(margin + random() * (width - 2 * margin)),
        y: Math.round(margin + Math.sqrt(random()) * (height - 2 * margin)),
      };
      let room = Number.MAX_VALUE;
      for (const other of discs) room = Math.min(room, distance(disc, other));
      const free = room * (0.2 + disc.y / height) ** 2;
      if (free > farthest) [best, farthest] = [disc, free];
    }
    if (best) discs.push(best);
  }
  return discs;
}

function distance(a: Disc, b: Disc): number {
  return (a.x - b.x) ** 2 + (a.y - b.y) ** 2;
}

/** The same numbers from 0 to 1 each time. (Park and Miller 1988, minimal standard generator.) */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}
