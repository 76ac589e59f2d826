import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { expect, test } from 'vitest';
import { testContent } from '@/e2e/support/test-content';
import { languages } from '../editions';
import { type Citation, citeEvent, citeSource, referenceParts } from './citation';
import { writeBibTeX, writeCslJson, writeRis } from './citation-files';

const { events, sources } = testContent();
const citations = languages.flatMap((language) => [
  ...events.map((event) => citeEvent(event, language)),
  ...sources.map((source) => citeSource(source, language)),
]);

/** What another program reads in a file: the one item. */
const read = (text: string) => {
  const { data } = new Cite(text);
  expect(data).toHaveLength(1);
  return data[0];
};

const [anySource] = sources;
const [anyEvent] = events;
if (!anySource || !anyEvent) throw new Error('There is nothing to cite.');

const hostile: Citation = citeSource(
  {
    ...anySource,
    title: {
      en: 'A "title" {in} braces \\ 100 % & $ № _ # ~ ^ @x,\r\nER  - \nTY  - BOOK </script>',
      ru: 'Название «в кавычках»',
    },
    body: { en: 'Body, A & B {C} and D; E', ru: 'Орган' },
  },
  'en',
);

for (const citation of [...citations, hostile]) {
  const { id, title, URL, author, note, 'container-title': website } = citation;

  test(`another program reads from BibTeX what ${title} is`, () => {
    const item = read(writeBibTeX(citation));
    // The writer leaves or takes a space beside these three, which TeX itself gives a meaning.
    const plain = (text: unknown) => String(text).replace(/ *([{}\\]) */g, '$1');
    expect(item).toMatchObject({
      id,
      type: 'webpage',
      URL,
      ...(website && { publisher: website }),
      ...(note && { note }),
    });
    expect(plain(item?.title)).toBe(plain(title));
    expect(plain(JSON.stringify(item?.author))).toBe(
      plain(author && JSON.stringify(author.map(({ literal }) => ({ family: literal })))),
    );
  });

  test(`another program reads from RIS what ${title} is`, () => {
    const item = read(writeRis(citation));
    expect(item).toMatchObject({ type: 'webpage', title, URL, language: citation.language });
    expect(item?.publisher).toBe(citation.publisher);
  });

  test(`another program reads from CSL-JSON what ${title} is`, () => {
    expect(read(writeCslJson(citation))).toMatchObject(citation);
  });

  test(`no date is invented for ${title}`, () => {
    for (const write of [writeBibTeX, writeRis, writeCslJson]) {
      const item = read(write(citation));
      expect(item).not.toHaveProperty('issued');
      expect(item).not.toHaveProperty('accessed');
    }
  });
}

test('each page of each edition is cited under a name of its own', () => {
  expect(new Set(citations.map(({ id }) => id)).size).toBe(citations.length);
});

/** A reference as a reader reads it. */
function written(...args: Parameters<typeof referenceParts>) {
  return referenceParts(...args)
    .map(({ text, address }) => `${text} ${address}.`)
    .join(' ')
    .replaceAll('\u00a0', ' ');
}

const page = 'https://example.org/page/';

test('a page of the site is cited as readers of its language do', () => {
  const event = { ...anyEvent, title: { en: 'Act No. 7', ru: 'Закон № 7' } };
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
  title: { en: 'The Known', ru: 'Известное' },
  body: { en: 'A Committee', ru: 'Комитет' },
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
