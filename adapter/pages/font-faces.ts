import { attribute, type Node } from './html';

/** Which letters a text sets, by style. */
export type Letters = { roman: Set<string>; italic: Set<string> };

/** An `@font-face` rule of a stylesheet (CSS Fonts Module Level 4, section 4). */
export type FontFace = {
  /** The rule as the stylesheet has it. */
  rule: string;
  /** Where the rule says its file is; empty for a font of the device. */
  url: string;
  style: keyof Letters;
  /** Lightest and heaviest. */
  weight: [number, number];
  /** The code points it is for; none for all that others leave. */
  ranges: [number, number][];
};

/** Adds the letters of a page to those of its language. Text in the device's own type sets none. */
export function collectLetters(node: Node, letters: Letters, style: keyof Letters = 'roman'): void {
  if (node.nodeName === '#text' && 'value' in node)
    for (const letter of node.value) letters[style].add(letter);
  if (!('childNodes' in node) || ['script', 'style', 'title'].includes(node.nodeName)) return;
  const classes = 'attrs' in node ? (attribute(node, 'class') ?? '').split(/\s+/) : [];
  if (classes.includes('font-device')) return;
  const inner = classes.includes('italic') ? 'italic' : style;
  for (const child of node.childNodes) collectLetters(child, letters, inner);
}

/** The font faces that a stylesheet declares. */
export function parseFontFaces(css: string): FontFace[] {
  return [...css.matchAll(/@font-face\s*\{([^}]*)\}/g)].map(([rule, body = '']) => {
    const value = (name: string) => new RegExp(`${name}:\\s*([^;]+)`).exec(body)?.[1]?.trim() ?? '';
    const [lightest = 400, heaviest = lightest] = value('font-weight').split(' ').map(Number);
    return {
      rule,
      url: /url\("?([^")]+)"?\)/.exec(body)?.[1] ?? '',
      style: value('font-style') === 'italic' ? 'italic' : 'roman',
      weight: [lightest, heaviest],
      ranges: [...value('unicode-range').matchAll(/U\+([0-9a-f]+)(?:-([0-9a-f]+))?/gi)].map(
        ([, from = '', to = from]) => [parseInt(from, 16), parseInt(to, 16)],
      ),
    };
  });
}

/** The letters of a text that a face is for, among all faces there are. */
export function lettersOf(face: FontFace, letters: Letters, faces: FontFace[]): string[] {
  const others = faces.filter((other) => other.style === face.style);
  const isFor = (letter: string) =>
    face.ranges.length > 0
      ? isWithin(letter, face.ranges)
      : !others.some(({ ranges }) => isWithin(letter, ranges));
  return [...letters[face.style]].filter((letter) => !/\s/.test(letter) && isFor(letter)).sort();
}

function isWithin(letter: string, ranges: FontFace['ranges']): boolean {
  const code = letter.codePointAt(0) ?? 0;
  return ranges.some(([from, to]) => code >= from && code <= to);
}

/** A face's rule with the address of another file, for those letters only. */
export function rewriteFace(
  { rule, url, ranges }: FontFace,
  address: string,
  letters: string[],
): string {
  // A browser takes the height of its lines from the face that has the space.
  const spaces = ranges.length === 0 ? [' ', '\u00a0'] : [];
  return rule
    .replace(/unicode-range:[^;}]*;?/, '')
    .replace(url, address)
    .replace(/;?\s*\}$/, `;unicode-range:${rangesOf([...spaces, ...letters])}}`);
}

/** Letters as ranges of code points in order, as CSS writes them. (CSS Fonts 4, `unicode-range`) */
function rangesOf(letters: string[]): string {
  const codes = letters.map((letter) => letter.codePointAt(0) ?? 0).sort((a, b) => a - b);
  const firsts = codes.filter((code, index) => code - 1 !== codes[index - 1]);
  const lasts = codes.filter((code, index) => code + 1 !== codes[index + 1]);
  const hexadecimal = (code = 0) => code.toString(16);
  return firsts
    .map((first, index) => {
      const last = lasts[index];
      return `U+${hexadecimal(first)}${last === first ? '' : `-${hexadecimal(last)}`}`;
    })
    .join();
}
