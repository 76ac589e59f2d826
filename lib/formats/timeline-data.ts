import type { Content } from '../content/model';
import { plain } from '../typography';
import { absolute, filePath, pagePath } from '../urls';

/**
 * The timeline as open data in one language: every field of every entry, and the documents that they quote.
 * `[^2]` in a text cites the second of the entry's references.
 */
export function timelineData({ language, words, edition, events, sources }: Content): string {
  const data = {
    language,
    url: absolute(pagePath(language)),
    edition,
    title: words.site.name,
    description: words.site.tagline,
    // Without what finds the way on this site alone.
    entries: events.map(({ path, firstSlug, remembered, ...event }) => ({
      ...event,
      url: absolute(path),
      withdrawn: undefined,
      quotations: event.quotations.map(({ path: passagePath, source, ...quotation }) => ({
        ...quotation,
        source: source.id,
        url: absolute(`${path}#${quotation.id}`),
        inDocument: absolute(passagePath),
      })),
    })),
    sources: sources.map(({ path, paragraphs, furniture, headings, ...source }) => ({
      ...source,
      url: absolute(path),
      archivedText: absolute(filePath('sources', `${source.id}.txt`)),
    })),
  };
  // Quoted words stay as they are.
  return JSON.stringify(data, (key, value) =>
    typeof value === 'string' && key !== 'words' ? plain(value) : value,
  );
}
