import { Cite } from '@citation-js/core';
import { inEvery } from '@/e2e/support/every-language';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { expect, test } from 'vitest';
import { testContent } from '@/e2e/support/test-content';
import { passageAddress } from '../addresses';
import { languages } from '../languages';
import { type Citation, citeEvent, citeQuotation, citeSource } from './citation';
import { writeBibTeX, writeCslJson, writeRis } from './citation-files';

const { events, sources, site } = testContent();
const citations = languages.flatMap((language) => [
  ...events.map((event) => citeEvent(event, site.edition, language)),
  ...sources.map((source) => citeSource(source, site.edition, language)),
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
    title: inEvery(
      'A "title" {in} braces \\ 100 % & $ № _ # ~ ^ @x,\r\nER  - \nTY  - BOOK </script>',
    ),
    body: inEvery('Body, A & B {C} and D; E'),
  },
  site.edition,
  'en',
);

const dated = ['1934', '1934-05', '1934-05-06'].map((on) => ({
  ...citeSource({ ...anySource, on }, site.edition, 'en'),
  title: `a document of ${on}`,
}));

for (const citation of [...citations, ...dated, hostile]) {
  const { id, title, URL, author, issued, note, 'container-title': website } = citation;

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

  test(`the date of ${title} is the one that it carries, or none`, () => {
    for (const write of [writeBibTeX, writeRis, writeCslJson]) {
      const item = read(write(citation));
      expect(item?.issued).toEqual(issued);
      expect(item).not.toHaveProperty('accessed');
    }
  });
}

test.each(languages)(
  'words of a document are cited with the paragraph and the place where they stand (%s)',
  (language) => {
    for (const quotation of events.flatMap(({ quotations }) => quotations)) {
      const { id, source, passage, words } = quotation;
      const { note = '', ...cited } = citeQuotation(quotation, site.edition, language);
      const { note: _, ...whole } = citeSource(source, site.edition, language);
      expect(cited).toEqual({
        ...whole,
        id: `${id}-${language}`,
        URL: source.original
          ? whole.URL
          : expect.stringContaining(passageAddress(language, source, passage)),
      });
      expect(note).toContain(`${passage.paragraph}: “${words.replace(/\s+/g, ' ')}”`);
      if (source.original) expect(note).toContain(passageAddress(language, source, passage));
    }
  },
);

test('a page of the site is cited in its edition, with the day of that, in every form', () => {
  const cited = citeEvent(anyEvent, site.edition, 'en');
  expect(read(writeCslJson(cited))).toMatchObject({
    version: '3',
    issued: { 'date-parts': [[2031, 12, 31]] },
  });
  expect(writeBibTeX(cited)).toMatch(/version = \{3\}/);
  expect(writeBibTeX(cited)).toMatch(/date = \{2031-12-31\}/);
  expect(writeRis(cited)).toContain('ET  - 3\r\n');
  expect(writeRis(cited)).toContain('DA  - 2031/12/31/\r\n');
});

test('each page of each language is cited under a name of its own', () => {
  expect(new Set(citations.map(({ id }) => id)).size).toBe(citations.length);
});
