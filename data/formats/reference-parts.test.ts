import { expect, test } from 'vitest';
import { inEvery } from '@/e2e/support/every-language';
import { testContent } from '@/e2e/support/test-content';
import { citeEvent, citeSource } from './citation';
import { referenceParts } from './reference-parts';

const {
  events: [anyEvent],
  sources: [anySource],
  site: { edition },
} = testContent();
if (!anySource || !anyEvent) throw new Error('There is nothing to cite.');

/** A reference as a reader reads it. */
function written(...args: Parameters<typeof referenceParts>) {
  return referenceParts(...args)
    .map(({ text, address }) => `${text} ${address}.`)
    .join(' ')
    .replaceAll('\u00a0', ' ');
}

const page = 'https://example.org/page/';

test('a page of the site is cited as readers of its language do', () => {
  const event = { ...anyEvent, title: { ...inEvery('Act No. 7'), ru: 'Закон № 7' } };
  const { URL } = citeEvent(event, edition, 'en');
  expect(written(citeEvent(event, edition, 'en'), edition, 'en', page)).toBe(
    `“Act No. 7.” 3 September (website). Edition 3, 31 December 2031. ${URL}.`,
  );
  expect(written(citeEvent(event, edition, 'ru'), edition, 'ru', page)).toMatch(
    /^Закон № 7 \[Электронный ресурс\] \/\/ 3 сентября : сайт\. Издание 3, 31 декабря 2031 года\. URL: \S+\.$/,
  );
});

const { on: _, ...undated } = anySource;
const original = {
  title: 'What Is Known',
  address: 'https://body.example/known',
  seen: '2026-11-20',
};
const document = {
  ...undated,
  title: { ...inEvery('The Known'), ru: 'Известное' },
  body: { ...inEvery('A Committee'), ru: 'Комитет' },
};

test('a document is cited by its own title, where its original stands, as read on this site', () => {
  const known = { ...document, original };
  expect(written(citeSource(known, edition, 'en'), edition, 'en', page)).toBe(
    `A Committee. “What Is Known.” N.d. https://body.example/known. Read at 3 September (website), Edition 3, 31 December 2031, ${page}.`,
  );
  expect(written(citeSource(known, edition, 'ru'), edition, 'ru', page, known.title.ru)).toBe(
    `What Is Known [Известное] [Электронный ресурс] / A Committee. [S. a.]. URL: https://body.example/known. Прочитано: 3 сентября : сайт. Издание 3, 31 декабря 2031 года. URL: ${page}.`,
  );
  expect(citeSource(known, edition, 'ru').note).toContain('/ru/sources/');
});

test.each([
  ['1934', '1934', '1934', '1934'],
  ['1934-05', 'May 1934', '1934. Май', '1934. May'],
  ['1934-05-06', '6 May 1934', '1934. 6 мая', '1934. 6 May'],
])(
  'a document of %s is cited with its date, as readers of each language do',
  (on, en, ru, inEnglish) => {
    const { original: _, ...unknown } = { ...document, on };
    expect(written(citeSource(unknown, edition, 'en'), edition, 'en', page)).toMatch(
      `“The Known.” ${en}. 3 September`,
    );
    expect(written(citeSource(unknown, edition, 'ru'), edition, 'ru', page)).toMatch(
      `сайт. ${ru}. Издание 3, 31 декабря 2031 года. URL:`,
    );
    expect(
      written(
        citeSource({ ...unknown, original }, edition, 'ru'),
        edition,
        'ru',
        page,
        'Известное',
      ),
    ).toMatch(`[Электронный ресурс] / A Committee. ${inEnglish}. URL:`);
  },
);

test('a document whose original is not known is cited as a page of this site', () => {
  const { original: _, ...unknown } = document;
  expect(written(citeSource(unknown, edition, 'en'), edition, 'en', page)).toMatch(
    /^A Committee\. “The Known\.” N\.d\. 3 September \(website\)\. Edition 3, 31 December 2031\. \S+\.$/,
  );
});

test('a document is cited in its own language on every page, an entry in the page’s', () => {
  expect(citeSource(anySource, edition, 'ru').language).toBe(anySource.language);
  expect(citeEvent(anyEvent, edition, 'ru').language).toBe('ru');
});
