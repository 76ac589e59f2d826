import { Cite } from '@citation-js/core';
import { inEvery } from '@/e2e/support/every-edition';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { expect, test } from 'vitest';
import { testContent } from '@/e2e/support/test-content';
import { languages } from '../editions';
import { type Citation, citeEvent, citeSource } from './citation';
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
    title: inEvery(
      'A "title" {in} braces \\ 100 % & $ № _ # ~ ^ @x,\r\nER  - \nTY  - BOOK </script>',
    ),
    body: inEvery('Body, A & B {C} and D; E'),
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
