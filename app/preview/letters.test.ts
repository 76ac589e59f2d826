import { expect, test } from 'vitest';
import { dictionaries, languages } from '@/data/languages';
import { previewFonts } from './fonts';
import { asLine, readLetters, refuseMissingLetters, widthOf } from './letters';

const letters = readLetters(await previewFonts());

test('a letter that the type lacks is refused, with the text it stands in', () => {
  expect(() => refuseMissingLetters('The word 友 and 👪', letters)).toThrow(
    'The preview image cannot say “The word 友 and 👪”: the site’s type has no glyph for “友” (U+53CB), “👪” (U+1F46A).',
  );
});

test('the letters of every language are there, and those of names from elsewhere', () => {
  const names = languages.map((language) => dictionaries[language].site.name);
  for (const text of [...names, '«Ирӕф» — „Łódź“ № 1, 1–3… “a’b”', '\u00a0'])
    expect(() => refuseMissingLetters(text, letters)).not.toThrow();
});

test('a text is as wide as its letters', () => {
  expect(widthOf('In memory', 300, letters)).toBeGreaterThan(widthOf('memory', 300, letters));
  expect(widthOf('шш', 400, letters)).toBeCloseTo(2 * widthOf('ш', 400, letters));
});

test('what has no form is left out, and any space but one that holds words together is one space', () => {
  expect(asLine(' Decree\r\n\t\u200fNo.\u00a0116\u00ad\u0000 ')).toBe('Decree No.\u00a0116');
  expect(asLine('и\u0306')).toBe('й');
});
