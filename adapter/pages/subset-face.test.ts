import { readFileSync } from 'node:fs';
import subsetFont from 'subset-font';
import { expect, test } from 'vitest';
import { parseFontFaces } from './font-faces';
import { subsetFace } from './subset-face';

test('a file with fewer letters says its licence and whose it is, and does not keep the reserved name', async () => {
  const folder = 'node_modules/@fontsource-variable/source-serif-4/files';
  for (const file of [
    'source-serif-4-latin-wght-normal.woff2',
    'source-serif-4-cyrillic-wght-italic.woff2',
  ]) {
    const url = `/_next/static/media/${file.replace('.', '.0a1b2c.')}`;
    const [face] = parseFontFaces(`@font-face{font-weight:300 600;src:url(${url})}`);
    if (!face) throw new Error('The rule is not read.');
    const made = await subsetFace(face, readFileSync(`${folder}/${file}`), ['а', 'b']);
    expect(made.name).toMatch(/^(latin|cyrillic)-wght-(normal|italic)\.[0-9a-f]{10}\.woff2$/);
    const whole = await subsetFont(made.data, undefined, {
      targetFormat: 'sfnt',
      keepAllGlyphs: true,
      preserveNameIds: [14],
    });
    const says = (text: string) => whole.includes(Buffer.from(text, 'utf16le').swap16());
    expect(says('http://scripts.sil.org/OFL')).toBe(true);
    expect(says('Adobe Systems Incorporated')).toBe(true);
    expect(says('Memory Serif 4')).toBe(true);
    expect([says('Source Serif'), says('SourceSerif')]).toEqual([false, false]);
  }
});
