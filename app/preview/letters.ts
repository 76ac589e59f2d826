import { Blob, Face, Font } from 'harfbuzzjs';
import type { PreviewFont } from './fonts';

/** How wide each letter is that fonts have, in ems, for every weight. */
export type Letters = Map<PreviewFont['weight'], Map<string, number>>;

/** Reads the letters of fonts; where several have one, the first is the one that is set. */
export function readLetters(fonts: PreviewFont[]): Letters {
  const letters: Letters = new Map();
  for (const { data, weight } of fonts) {
    const face = new Face(new Blob(data));
    const font = new Font(face);
    const known = letters.get(weight) ?? new Map<string, number>();
    letters.set(weight, known);
    for (const code of face.collectUnicodes()) {
      const letter = String.fromCodePoint(code);
      const advance = font.glyphHAdvance(font.nominalGlyph(code) ?? 0) / face.upem;
      if (!known.has(letter)) known.set(letter, advance);
    }
  }
  return letters;
}

/** How wide a text is set, in ems. */
export function widthOf(text: string, weight: PreviewFont['weight'], letters: Letters): number {
  const known = letters.get(weight);
  return [...text].reduce((width, letter) => width + (known?.get(letter) ?? 0), 0);
}

/**
 * Stops where a text has a letter that the fonts have not: drawn, it would be a box.
 * @throws naming the text and each such letter
 */
export function refuseMissingLetters(text: string, letters: Letters): void {
  const missing = [...new Set(text)].filter((letter) =>
    [...letters.values()].some((known) => !known.has(letter)),
  );
  if (missing.length === 0) return;
  const named = missing.map((letter) => {
    const code = letter.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
    return `“${letter}” (U+${code})`;
  });
  throw new Error(
    `The preview image cannot say “${text}”: the site’s type has no glyph for ${named.join(', ')}.`,
  );
}

/** A text as a line of type: without what has no form, such as marks of direction. */
export function asLine(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[^\S\u00a0]+/g, ' ')
    .replace(/[\p{Cc}\p{Default_Ignorable_Code_Point}]/gu, '')
    .trim();
}
