import { describe, expect, test } from 'vitest';
import { copyOfContent } from '@/e2e/support/content-copy';
import { entryName, type Slip, tellsOf } from '@/e2e/support/slips';
import { dictionaries, languages } from '../languages';

const copy = copyOfContent(['en', 'ru']);
const text = copy.read(entryName);
type Tested = 'en' | 'ru';
const ends = { en: 'the Harbour Office.\n', ru: 'Портовая контора.\n' };
const at = (language: Tested) => ({
  line: language === 'en' ? 9 : 10,
  column: 3,
  field: `summary, ${language}`,
});

/** An editor ends the summary of one language with these words, and is told this of that field. */
const ending = (language: Tested, words: string, ...told: [string, string][]): Slip => [
  `“${words}”`,
  ends[language],
  ends[language].replace('.', `. ${words}.`),
  ...told.map(([found, wanted]) => ({ ...at(language), found, wanted })),
];

/** The same of how Russian is set; here `~` is a no-break space. */
const held = (shown: string) => shown.replaceAll('~', '\u00a0');
const setting = (words: string, mended: string, ...slips: string[]): Slip => {
  const added = mended.split('~').length > words.split('~').length;
  const wanted = held(
    `“${mended}”${added ? ', with a no-break space; `npm run check -- --write` sets it' : ''}`,
  );
  return ending(
    'ru',
    held(`Там ${words} там`),
    ...slips.map((slip): [string, string] => [held(`“${words}”: ${slip}`), wanted]),
  );
};

const opens = 'a quotation mark that Russian does not open with';
const closes = 'a quotation mark that Russian does not close with';
const parted = 'a number that may be parted from its №';
const word = 'a short word that may end a line';
const dash = 'a dash that may begin a line';

describe('How a Russian text is set', () => {
  const rows: Slip[] = [
    setting('Вот "лампы" вот', 'Вот «лампы» вот', opens, closes),
    setting('Вот “лампы вот', 'Вот «лампы вот', opens),
    setting('Вот лампы” вот', 'Вот лампы» вот', closes),
    setting('закон № семь вот', 'закон №~семь вот', parted),
    setting('закон №семь вот', 'закон №~семь вот', parted),
    setting('Вот лампы - вот лампы', 'Вот лампы~— вот лампы', 'a hyphen for a dash'),
    setting('Вот лампы — вот', 'Вот лампы~— вот', dash),
    setting('Вот лампы – вот', 'Вот лампы~– вот', dash),
    setting('лампы в доме вот', 'лампы в~доме вот', word),
    setting('лампы НА доме вот', 'лампы НА~доме вот', word),
    setting('лампы 7 марта вот', 'лампы 7~марта вот', 'a date that may break'),
    setting('лампы 7 года вот', 'лампы 7~года вот', 'a date that may break'),
    ending('ru', held('«„Вот“ №~7», №~7~— 7~марта, в~7-м, ток вот')),
  ];
  tellsOf(copy, rows, entryName, text);

  test('is minded where a line of the file ends, but a paragraph may begin with a dash', () => {
    const lines = 'text:\n  en: Lamps.\n  ru: |-\n    лампы в\n    доме\n\n    — вот\n';
    copy.write(entryName, text + lines);
    expect(copy.problems().map(({ found }) => found)).toEqual([`“лампы в доме”: ${word}`]);
  });

  test('is minded in translations too, and not in English', () => {
    copy.write(entryName, text.replace('ПК согласует', 'ПК - согласует'));
    expect(copy.problems()).toMatchObject([
      { field: 'quotations 3, translation, ru', line: 27, column: 7 },
    ]);
    copy.write(entryName, text.replace('signed Act', 'signed an "Act" - or not'));
    expect(copy.problems()).toEqual([]);
  });

  test('holds for what the site itself says in each language', () => {
    const strings = (value: unknown): string[] =>
      typeof value === 'string'
        ? [value]
        : typeof value === 'object' && value !== null && !(value instanceof RegExp)
          ? Object.entries(value).flatMap(([key, inner]) =>
              ['locale', 'typography', 'time', 'dates'].includes(key) ? [] : strings(inner),
            )
          : [];
    for (const language of languages)
      for (const said of strings(dictionaries[language]))
        for (const { pattern } of dictionaries[language].typography)
          expect(said).not.toMatch(pattern);
  });
});

describe('A figure', () => {
  const others = (found: string): [string, string] => [found, 'the figures of `en`: 7'];
  const rows: Slip[] = [ending('ru', 'Это 8', others('the figures 7, 8')), ending('ru', 'Это 7')];
  tellsOf(copy, rows, entryName, text);

  test.each([
    ['1,128 of 2', '2 из\u00a01128'],
    ['1,128', '1\u00a0128'],
    ['On 14 June 1933', '14\u00a0июня 1933\u00a0года'],
    ['7 lamps, 7 bells', '7 ламп и\u00a0колоколов'],
  ])('“%s” is the same as “%s”', (en, ru) => {
    copy.write(entryName, `${text}text:\n  en: ${en}\n  ru: ${ru}\n`);
    expect(copy.problems()).toEqual([]);
  });

  test.each([
    ['12 and 34', '12 и\u00a043', 'the figures 12, 43', 'the figures of `en`: 12, 34'],
    ['12 lamps', 'двенадцать ламп', 'the figures none', 'the figures of `en`: 12'],
    ['Twelve lamps', '12 ламп', 'the figures 12', 'the figures of `en`: none'],
  ])('“%s” is not the same as “%s”', (en, ru, found, wanted) => {
    copy.write(entryName, `${text}text:\n  en: ${en}\n  ru: ${ru}\n`);
    const file = `data/${entryName}`;
    expect(copy.problems()).toEqual([
      { file, line: 31, column: 3, field: 'text, ru', found, wanted },
    ]);
  });
});
