import { readFileSync } from 'node:fs';
import { parse } from 'parse5';
import { expect, test } from 'vitest';
import { alphabets, typeLetters } from '@/data/reading/type-letters';
import { collectLetters, lettersOf, parseFontFaces, rewriteFace } from './font-faces';

const css = `@font-face{font-family:Source Serif;font-style:normal;font-weight:200 900;src:url("/_next/roman-latin.woff2") format("woff2");unicode-range:U+0000-00FF,U+2019}
@font-face{font-family:Source Serif;font-style:normal;font-weight:400;src:url(/_next/roman-cyrillic.woff2);unicode-range:U+0400-045F}
@font-face{font-family:Source Serif;font-style:italic;font-weight:200 900;src:url(/_next/italic.woff2)}
p{color:red}`;

const faces = parseFontFaces(css);
const [latin, cyrillic, italic] = faces;

function lettersIn(body: string) {
  const letters = { roman: new Set<string>(), italic: new Set<string>() };
  collectLetters(parse(`<title>Q</title><body>${body}</body>`), letters);
  return { roman: [...letters.roman].sort().join(''), italic: [...letters.italic].sort().join('') };
}

const letters = (roman: string, slanted = '') => ({
  roman: new Set(roman),
  italic: new Set(slanted),
});

test('every face of a stylesheet is read, with its file, style, weights and letters', () => {
  expect(faces).toHaveLength(3);
  expect(latin).toMatchObject({
    url: '/_next/roman-latin.woff2',
    style: 'roman',
    weight: [200, 900],
    ranges: [
      [0, 0xff],
      [0x2019, 0x2019],
    ],
  });
  expect(cyrillic).toMatchObject({ weight: [400, 400], ranges: [[0x400, 0x45f]] });
  expect(italic).toMatchObject({ url: '/_next/italic.woff2', style: 'italic', ranges: [] });
  for (const face of faces) expect(css).toContain(face.rule);
});

test('upright and italic letters are counted apart, however deep they stand', () => {
  expect(lettersIn('ab<em class="italic">cd<b>e</b></em>f')).toEqual({
    roman: 'abf',
    italic: 'cde',
  });
});

test('text in the device’s own type needs no letters, nor does what is not shown', () => {
  const body =
    'a<code class="font-device text-note">b<i>c</i></code><style>d</style><script>e</script>';
  expect(lettersIn(body)).toEqual({ roman: 'a', italic: '' });
});

test('a class that only begins alike changes nothing', () => {
  expect(lettersIn('<p class="font-device-free not-italic">ab</p>')).toEqual({
    roman: 'ab',
    italic: '',
  });
});

test('a face is for the letters of its style within its ranges, without spaces, in order', () => {
  if (!latin || !cyrillic || !italic) throw new Error('the faces were not read');
  const text = letters('ca b\n\u00a0Ж’№', 'zы');
  expect(lettersOf(latin, text, faces)).toEqual(['a', 'b', 'c', '’']);
  expect(lettersOf(cyrillic, text, faces)).toEqual(['Ж']);
  expect(lettersOf(italic, text, faces)).toEqual(['z', 'ы']);
});

test('a face without ranges is for the letters that no other face of its style is for', () => {
  if (!latin || !cyrillic) throw new Error('the faces were not read');
  const rest = { ...cyrillic, rule: '', ranges: [] };
  expect(lettersOf(rest, letters('aЖ№'), [latin, cyrillic, rest])).toEqual(['№']);
});

test('a rule that is written anew names its new file and its letters, and the spaces if it is for all that others leave', () => {
  if (!latin || !italic) throw new Error('the faces were not read');
  const written = rewriteFace(latin, '/fonts/latin.0123456789.woff2', ['c', '’', 'a', 'b']);
  expect(parseFontFaces(written)).toMatchObject([
    {
      url: '/fonts/latin.0123456789.woff2',
      style: 'roman',
      weight: [200, 900],
      ranges: [
        [0x61, 0x63],
        [0x2019, 0x2019],
      ],
    },
  ]);
  expect(written.match(/unicode-range/g)).toHaveLength(1);
  expect(written).toContain('format("woff2")');
  expect(parseFontFaces(rewriteFace(italic, '/fonts/i.woff2', ['ы']))[0]?.ranges).toEqual([
    [0x20, 0x20],
    [0xa0, 0xa0],
    [0x44b, 0x44b],
  ]);
});

test('pages are set in every alphabet that preview images are, each letter in one file of a style', async () => {
  const declared = parseFontFaces(readFileSync('app/globals.css', 'utf8'));
  const isIn = (name: string) => declared.some(({ url }) => url.includes(`-${name}.woff2`));
  for (const alphabet of alphabets)
    for (const style of ['normal', 'italic'])
      expect(isIn(`4-${alphabet}-wght-${style}`)).toBe(true);
  const known = new Set([...(await typeLetters())].filter((letter) => /\p{L}/u.test(letter)));
  const all = { roman: known, italic: known };
  for (const style of ['roman', 'italic'] as const) {
    const faces = declared.filter((face) => face.url && face.style === style);
    const set = faces.flatMap((face) => lettersOf(face, all, faces));
    expect(set.length).toBe(known.size);
  }
});
