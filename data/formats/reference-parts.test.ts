import { expect, test } from 'vitest';
import { inEvery } from '@/e2e/support/every-edition';
import { testContent } from '@/e2e/support/test-content';
import { citeEvent, citeSource, referenceParts } from './citation';

const {
  events: [anyEvent],
  sources: [anySource],
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
  const { URL } = citeEvent(event, 'en');
  expect(written(citeEvent(event, 'en'), 'en', page)).toBe(
    `“Act No. 7.” 3 September (website). ${URL}.`,
  );
  expect(written(citeEvent(event, 'ru'), 'ru', page)).toMatch(
    /^Закон № 7 \[Электронный ресурс\] \/\/ 3 сентября : сайт\. URL: \S+\.$/,
  );
});

const original = {
  title: 'What Is Known',
  address: 'https://body.example/known',
  seen: '2026-11-20',
};
const document = {
  ...anySource,
  title: { ...inEvery('The Known'), ru: 'Известное' },
  body: { ...inEvery('A Committee'), ru: 'Комитет' },
};

test('a document is cited by its own title, where its original stands, as read on this site', () => {
  const known = { ...document, original };
  expect(written(citeSource(known, 'en'), 'en', page)).toBe(
    `A Committee. “What Is Known.” N.d. https://body.example/known. Read at 3 September (website), ${page}.`,
  );
  expect(written(citeSource(known, 'ru'), 'ru', page, known.title.ru)).toBe(
    `What Is Known [Известное] [Электронный ресурс] / A Committee. [S. a.]. URL: https://body.example/known. Прочитано: 3 сентября : сайт. URL: ${page}.`,
  );
  expect(citeSource(known, 'ru').note).toContain('/ru/sources/');
});

test('a document whose original is not known is cited as a page of this site', () => {
  const { original: _, ...unknown } = document;
  expect(written(citeSource(unknown, 'en'), 'en', page)).toMatch(
    /^A Committee\. “The Known\.” N\.d\. 3 September \(website\)\. \S+\.$/,
  );
});

test('a document is cited in its own language in every edition, an entry in the edition’s', () => {
  expect(citeSource(anySource, 'ru').language).toBe(anySource.language);
  expect(citeEvent(anyEvent, 'ru').language).toBe('ru');
});
