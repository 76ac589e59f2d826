import { absolute, addresses } from '../addresses';
import { editions, type Language } from '../editions';
import { dated } from '../model/event-date';
import type { Source, TimelineEvent } from '../model/site-content';

/** How a page is cited: an item of CSL-JSON (Citation Style Language 1.0.2). A page of the site has no date. */
export type Citation = {
  /** Unique in a list that cites pages of several editions. */
  id: string;
  type: 'webpage';
  title: string;
  /** The body that a document is by. */
  author?: { literal: string }[];
  /** The date that a document carries: its year, its month and its day, as far as they are known. */
  issued?: { 'date-parts': [number[]] };
  publisher?: string;
  /** The website a page is on; none for a document that is cited where its body published it. */
  'container-title'?: string;
  URL: string;
  language: Language;
  /** Where it was read, if not at `URL`. */
  note?: string;
};

/** Cites an entry, which is the site's own. */
export function citeEvent({ slug, title }: TimelineEvent, language: Language): Citation {
  const site = oneLine(editions[language].site.name);
  return {
    id: `${slug}-${language}`,
    type: 'webpage',
    title: oneLine(title[language]),
    publisher: site,
    'container-title': site,
    URL: absolute(addresses.event(language, slug)),
    language,
  };
}

/**
 * Cites a document, which is its body's: where its original is known, by its own title and address in its
 * own language, as read on the site's page.
 */
export function citeSource(source: Source, language: Language): Citation {
  const { id, title, body, on, original } = source;
  const { site, citation } = editions[language];
  const page = absolute(addresses.source(language, id));
  const common = {
    id: `${id}-${language}`,
    type: 'webpage' as const,
    language: source.language,
    ...(on && { issued: { 'date-parts': [on.split('-').map(Number)] satisfies [number[]] } }),
  };
  if (!original)
    return {
      ...common,
      title: oneLine(title[language]),
      author: [{ literal: oneLine(body[language]) }],
      'container-title': oneLine(site.name),
      URL: page,
    };
  return {
    ...common,
    title: oneLine(original.title),
    author: [{ literal: oneLine(body[source.language]) }],
    URL: original.address,
    note: oneLine(`${citation.readAt} ${page}`),
  };
}

/** The date of what is cited, as ISO 8601 text: a day, a month or a year. */
export function dateOf({ issued }: Citation): string | undefined {
  const [parts] = issued?.['date-parts'] ?? [];
  return parts?.map((part) => String(part).padStart(2, '0')).join('-');
}

/**
 * The reference as a reader writes it: texts, each with the address that ends it.
 * @param page the address of the page that is cited, or that a document was read at
 * @param translated the site's translation of the title, for a document in another language
 */
export function referenceParts(
  citation: Citation,
  language: Language,
  page: string,
  translated?: string,
): { text: string; address: string }[] {
  const { reference, readAt } = editions[language].citation;
  const { title, author, URL, note } = citation;
  const on = dateOf(citation);
  const text = reference({
    title,
    translated: translated && oneLine(translated),
    body: author?.[0]?.literal,
    date: on ? dated(on) : undefined,
    onSite: citation['container-title'] !== undefined,
  });
  return [{ text, address: URL }, ...(note ? [{ text: readAt, address: page }] : [])];
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
