import { describe, expect, test } from 'vitest';
import { absolute, addresses, citationAddress, citationFormats } from '@/data/addresses';
import { content } from '@/data/content';
import { citeEvent, citeSource, dateOf } from '@/data/formats/citation';
import { referenceParts } from '@/data/formats/reference-parts';
import { dictionaries, languages } from '@/data/languages';
import { all, attributeOf, linksThatSay, only, open, plain, served, text } from './page';

const { events, sources, site } = content();
const types = new Map([
  ['bib', 'application/x-bibtex; charset=utf-8'],
  ['ris', 'application/x-research-info-systems; charset=utf-8'],
  ['json', 'application/json'],
]);
const pages = languages.flatMap((language) => [
  ...events.map((event) => ({
    language,
    path: addresses.event(language, event.slug),
    citation: citeEvent(event, site.edition, language),
    publisher: dictionaries[language].site.name,
    translated: undefined,
  })),
  ...sources.map((source) => ({
    language,
    path: addresses.source(language, source.id),
    citation: citeSource(source, site.edition, language),
    publisher: source.body[source.original ? source.language : language],
    translated:
      source.language === language
        ? undefined
        : (source.original?.translation?.[language] ?? source.title[language]),
  })),
]);

describe.each(pages)('$path', ({ language, path, citation, publisher, translated }) => {
  const page = open(path);

  test('gives a reference to itself', () => {
    const parts = referenceParts(citation, site.edition, language, absolute(path), translated);
    const reference = parts.map((part) => `${part.text} ${part.address}.`).join(' ');
    const [body] = all(page, 'body');
    expect(body && text(body).split(plain(reference))).toHaveLength(2);
  });

  test('leads to the same reference as files', () => {
    for (const { format, name } of citationFormats) {
      const links = linksThatSay(page, name).filter((link) =>
        attributeOf(link, 'href').includes('/cite.'),
      );
      expect(links, name).toHaveLength(1);
      for (const link of links) {
        const address = attributeOf(link, 'href');
        expect(address).toBe(`${path}cite.${format}`);
        expect(attributeOf(link, 'download')).toBe(`${citation.id}.${format}`);
        const { type, bytes } = served(address);
        expect(type).toBe(types.get(format));
        expect(bytes.toString()).toContain(citation.title);
        expect(bytes.toString()).toContain(absolute(path));
      }
    }
    const [item] = JSON.parse(served(citationAddress(path, 'json')).bytes.toString());
    expect(item).toEqual(citation);
  });

  test('tells reference managers what it is, and no more than it shows', () => {
    const tags = all(page, 'meta', { name: /^citation_/ });
    const { title, language: written } = citation;
    const date = dateOf(citation)?.replaceAll('-', '/');
    expect(
      Object.fromEntries(
        tags.map((tag) => [attributeOf(tag, 'name'), attributeOf(tag, 'content')]),
      ),
    ).toEqual({
      citation_title: title,
      citation_publisher: publisher.replaceAll('\u00a0', ' '),
      ...(date && { citation_publication_date: date }),
      citation_public_url: absolute(path),
      citation_language: written,
    });
    expect(tags).toHaveLength(date ? 5 : 4);
    expect(text(only(page, 'body'))).toContain(plain(title));
    expect(text(only(page, 'body'))).toContain(plain(publisher));
  });
});
