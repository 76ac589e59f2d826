import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import subsetFont from 'subset-font';
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

/** A font's file, whose name says what it holds. */
export type FontFile = { name: string; data: Buffer };

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

/** Makes the file of a face with some letters only, from its whole font. */
export async function subsetFace(
  face: FontFace,
  font: Buffer,
  letters: string[],
): Promise<FontFile> {
  const [min, max] = face.weight;
  const part = await subsetFont(font, `${letters.join('')} \u00a0`, {
    targetFormat: 'sfnt',
    noHinting: true,
    variationAxes: { wght: min === max ? min : { min, max } },
    preserveNameIds: [licenceName],
    keepFeatures: features,
  });
  const data = await subsetFont(renamed(part), undefined, {
    targetFormat: 'woff2',
    keepAllGlyphs: true,
    preserveNameIds: [licenceName],
  });
  const hash = createHash('sha256').update(data).digest('hex').slice(0, 10);
  const [stem = ''] = basename(face.url).split('.');
  return { name: `${stem.split('-').slice(-3).join('-')}.${hash}.woff2`, data };
}

/** What the type does by itself: each other feature would bring its own shapes of the same letters. */
const features = ['kern'];

/** Where a font says under which licence it is. (OpenType, `name` table, name IDs) */
const licenceName = 14;

/**
 * A font under another name of the same length: “Source” is reserved for fonts that nobody changed (SIL Open
 * Font License 1.1, condition 3). Its notice of copyright, which says so, stays.
 */
function renamed(font: Buffer): Buffer {
  const utf16 = (text: string) => Buffer.from(text, 'utf16le').swap16();
  const changed = Buffer.from(font);
  for (const [from, to] of [
    ['Source Serif', 'Memory Serif'],
    ['SourceSerif', 'MemorySerif'],
  ] as const)
    for (let at = changed.indexOf(utf16(from)); at >= 0; at = changed.indexOf(utf16(from)))
      utf16(to).copy(changed, at);
  return changed;
}

/** A face's rule with the address of another file, for those letters only. */
export function rewriteFace(
  { rule, url, ranges }: FontFace,
  address: string,
  letters: string[],
): string {
  // A browser takes the height of its lines from the face that has the space.
  const spaces = ranges.length === 0 ? [' ', '\u00a0'] : [];
  const codes = [...spaces, ...letters]
    .map((letter) => `U+${letter.codePointAt(0)?.toString(16)}`)
    .join();
  return rule
    .replace(/unicode-range:[^;}]*;?/, '')
    .replace(url, address)
    .replace(/;?\s*\}$/, `;unicode-range:${codes}}`);
}
