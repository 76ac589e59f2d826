const leading = 1.15;

type Measure = (text: string) => number;
type Frame = { sizes: [number, ...number[]]; width: number; height: number };

/**
 * How a text is set: in the largest of some sizes (given in order) in which it fits a frame with no
 * word broken, its lines about as long as one another. Where no size is small enough, an ellipsis ends
 * what there is room for, and a word longer than a line is broken.
 */
export function fitText(text: string, { sizes, width, height }: Frame, measure: Measure) {
  const linesIn = (size: number) => countLines(text, width / size, measure);
  const heightIn = (size: number) => linesIn(size) * leading * size;
  const found = sizes.find((size) => heightIn(size) <= height);
  const fontSize = found ?? Math.min(...sizes);
  const lineClamp = Math.floor(height / (leading * fontSize));
  const whole = { textWrap: 'balance' } as const;
  const wordBreak = linesIn(fontSize) < Number.POSITIVE_INFINITY ? 'normal' : 'break-all';
  const cut = { lineClamp, wordBreak } as const;
  return {
    height: found ? heightIn(fontSize) : lineClamp * leading * fontSize,
    style: { display: 'block', fontSize, lineHeight: leading, ...(found ? whole : cut) },
  };
}

/** How many lines of a width, in ems, a text takes; infinitely many if a word is longer than one. */
function countLines(text: string, width: number, measure: Measure): number {
  const space = measure(' ');
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ').map(measure)) {
    if (word > width) return Number.POSITIVE_INFINITY;
    if (used + word > width) {
      lines++;
      used = 0;
    }
    used += word + space;
  }
  return lines;
}
