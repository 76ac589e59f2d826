import { readFile } from 'node:fs/promises';
import { keptFont } from '@/adapter/kept-font';
import { alphabets, typeFile } from '@/data/reading/type-letters';

const weights = [300, 400, 600] as const;

/** The site's type as the drawing takes it: each file is a family, for it reads one file a family. */
export type PreviewFont = {
  name: string;
  data: Buffer<ArrayBuffer>;
  weight: (typeof weights)[number];
  style: 'normal';
};

/** What `fontFamily` names, so that a letter one file lacks is looked for in the next. */
export const fontFamily = alphabets.join();

let made: Promise<PreviewFont[]> | undefined;

/** The fonts in every weight that a preview image sets, in the order in which letters are looked for. */
export function previewFonts(): Promise<PreviewFont[]> {
  made ??= makeFonts();
  return made;
}

async function makeFonts(): Promise<PreviewFont[]> {
  const fonts: PreviewFont[] = [];
  for (const name of alphabets) {
    const file = await readFile(typeFile(name));
    for (const weight of weights) {
      const data = await keptFont(file, undefined, {
        targetFormat: 'sfnt',
        keepAllGlyphs: true,
        variationAxes: { wght: weight },
      });
      fonts.push({ name, data, weight, style: 'normal' });
    }
  }
  return fonts;
}
