import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { keptFont } from '../kept-font';
import type { FontFace } from './font-faces';

/** A font's file, whose name says what it holds. */
export type FontFile = { name: string; data: Buffer };

/** Makes the file of a face with some letters only, from its whole font. */
export async function subsetFace(
  face: FontFace,
  font: Buffer,
  letters: string[],
): Promise<FontFile> {
  const [min, max] = face.weight;
  const part = await keptFont(font, `${letters.join('')} \u00a0`, {
    targetFormat: 'sfnt',
    noHinting: true,
    variationAxes: { wght: min === max ? min : { min, max } },
    preserveNameIds: [licenceName],
    keepFeatures: features,
  });
  const data = await keptFont(renamed(part), undefined, {
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
