import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import type { CheerioAPI } from 'cheerio';
import subsetFont from 'subset-font';
import { filePath } from '@/lib/urls';

/** The `@font-face` rules of a built stylesheet. */
export const fontFaces = /@font-face\{[^}]*\}/g;

/** A font is a file at this address; a rule without one adjusts a font of the device. */
const fontFile = /url\("?[^")]*\/source-serif-4-([^./")]+)([^")]*)"?\)/;

/** The copyright notice, the licence and its address (OpenType, `name` table). */
const preserveNameIds = [0, 13, 14];

export type Page = { file: string; $: CheerioAPI; css: string };

/**
 * Writes to `out` the fonts of each language with only the letters of its pages, from the whole fonts of the export.
 * @returns what gives the `@font-face` rules of a page
 */
export async function writeFonts(pages: Page[], exported: string, out: string) {
  const rules = new Map<string, string>();
  for (const group of new Set(pages.map(groupOf))) {
    const own = pages.filter((page) => groupOf(page) === group);
    const roman = own.flatMap(({ $ }) => [
      $('body').clone().find('script').remove().end().text(),
      // Buttons take their words from attributes.
      ...Array.from($('[copied], [label]'), ({ attribs }) => Object.values(attribs)).flat(),
    ]);
    const italic = own.map(({ $ }) => $('.italic').text());
    const faces = (own[0]?.css.match(fontFaces) ?? []).map(async (rule) => {
      const [url, name, rest] = fontFile.exec(rule) ?? [];
      if (!url) return rule;
      const text = rule.includes('italic') ? italic : roman;
      const whole = await readFile(`${exported}/_next/static/media/source-serif-4-${name}${rest}`);
      const font = await smallFont(whole, text.join(''), rule);
      const hash = createHash('sha256').update(font).digest('hex').slice(0, 10);
      const file = `fonts/${group}-${name}.${hash}.woff2`;
      await writeFile(`${out}/${file}`, font);
      return rule.replace(url, `url(${filePath(file)})`);
    });
    rules.set(group, (await Promise.all(faces)).join(''));
  }
  return (page: Page) => rules.get(groupOf(page)) ?? '';
}

/** Pages with the same fonts: those in one language. The 404 page is in every language. */
function groupOf({ file, $ }: Page): string {
  return file.endsWith('404.html') ? '404' : ($('html').attr('lang') ?? '');
}

async function smallFont(whole: Buffer, text: string, rule: string): Promise<Buffer> {
  const [min = 400, max = min] =
    /font-weight:([\d ]+)/.exec(rule)?.[1]?.split(' ').map(Number) ?? [];
  const font = await subsetFont(whole, `${text} \u00a0`, {
    targetFormat: 'sfnt',
    noHinting: true,
    // Kerning would be a quarter of each file.
    keepFeatures: [],
    variationAxes: { wght: min === max ? min : { min, max } },
    preserveNameIds,
  });
  // “Source” is a Reserved Font Name: a changed font needs another one (SIL Open Font License 1.1).
  const renamed = font
    .toString('latin1')
    .replaceAll(utf16('Source Serif'), utf16('Memory Serif'))
    .replaceAll(utf16('SourceSerif'), utf16('MemorySerif'));
  return subsetFont(Buffer.from(renamed, 'latin1'), undefined, {
    targetFormat: 'woff2',
    keepAllGlyphs: true,
    preserveNameIds,
  });
}

const utf16 = (text: string) => [...text].map((letter) => `\0${letter}`).join('');
