import { readFile } from 'node:fs/promises';
import { Blob, Face } from 'harfbuzzjs';
import subsetFont from 'subset-font';

/** The alphabets of the site's type, a file each, in the order in which a letter is looked for in them. */
export const alphabets = ['latin', 'cyrillic', 'latin-ext', 'cyrillic-ext'];

/** Where the file of an alphabet is. */
export const typeFile = (alphabet: string) =>
  `node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-${alphabet}-wght-normal.woff2`;

/** Every letter that the site's type has. What it lacks would be a box in a preview image. */
export async function typeLetters(): Promise<Set<string>> {
  const letters = new Set<string>();
  for (const alphabet of alphabets) {
    const packed = await readFile(typeFile(alphabet));
    const options = { targetFormat: 'sfnt', keepAllGlyphs: true } as const;
    const face = new Face(new Blob(await subsetFont(packed, undefined, options)));
    for (const code of face.collectUnicodes()) letters.add(String.fromCodePoint(code));
  }
  return letters;
}
