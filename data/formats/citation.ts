import { absolute, addresses, passageAddress } from '../addresses';
import { dictionaries, type Language } from '../languages';
import type { Quotation, Source, TimelineEvent } from '../model/site-content';
import { type Edition, editionName } from './edition-name';

/** How a page is cited: an item of CSL-JSON (Citation Style Language 1.0.2). A page of the site has the date of its edition. */
export type Citation = {
  /** Unique in a list that cites pages in several languages. */
  id: string;
  type: 'webpage';
  title: string;
  /** The body that a document is by. */
  author?: { literal: string }[];
  /** The date of an edition, or what a document carries: year, month and day, as far as they are known. */
  issued?: { 'date-parts': [number[]] };
  publisher?: string;
  /** The number of the site's edition. */
  version?: string;
  /** The website a page is on; none for a document that is cited where its body published it. */
  'container-title'?: string;
  URL: string;
  language: Language;
  /** Where it was read, if not at `URL`. */
  note?: string;
};

/** Cites an entry, which is the site's own. */
export function citeEvent(
  { slug, title }: TimelineEvent,
  { number, on }: Edition,
  language: Language,
): Citation {
  const site = oneLine(dictionaries[language].site.name);
  return {
    id: `${slug}-${language}`,
    type: 'webpage',
    title: oneLine(title[language]),
    publisher: site,
    'container-title': site,
    version: String(number),
    issued: dateParts(on),
    URL: absolute(addresses.event(language, slug)),
    language,
  };
}

/**
 * Cites a document, which is its body's: where its original is known, by its own title and address in its
 * own language, as read on the site's page.
 */
export function citeSource(
  source: Source,
  edition: Edition,
  language: Language,
  page = absolute(addresses.source(language, source.id)),
): Citation {
  const { id, title, body, on, original } = source;
  const { site } = dictionaries[language];
  const common = {
    id: `${id}-${language}`,
    type: 'webpage' as const,
    language: source.language,
    ...(on && { issued: dateParts(on) }),
  };
  if (!original)
    return {
      ...common,
      title: oneLine(title[language]),
      author: [{ literal: oneLine(body[language]) }],
      'container-title': oneLine(site.name),
      URL: page,
      note: oneLine(editionName(edition, language)),
    };
  return {
    ...common,
    title: oneLine(original.title),
    author: [{ literal: oneLine(body[source.language]) }],
    URL: original.address,
    note: oneLine(`${readAt(edition, language)} ${page}`),
  };
}

/** Cites words of a document, with the paragraph and the place on the site where they stand. */
export function citeQuotation(
  { id, source, passage }: Pick<Quotation, 'id' | 'source' | 'passage'>,
  edition: Edition,
  language: Language,
): Citation {
  const { paragraph, start, end } = passage;
  const page = absolute(passageAddress(language, source, passage));
  const { note = '', ...cited } = citeSource(source, edition, language, page);
  const words = source.paragraphs[paragraph - 1]?.text.slice(start, end) ?? '';
  const place = dictionaries[language].source.paragraph(paragraph);
  return { ...cited, id: `${id}-${language}`, note: oneLine(`${place}: “${words}”. ${note}`) };
}

/** Stands before the address of a page of the site where a document was read. */
export const readAt = (edition: Edition, language: Language) =>
  dictionaries[language].citation.readAt(editionName(edition, language));

const dateParts = (on: string): { 'date-parts': [number[]] } => ({
  'date-parts': [on.split('-').map(Number)],
});

/** The date of what is cited, as ISO 8601 text: a day, a month or a year. */
export function dateOf({ issued }: Citation): string | undefined {
  const [parts] = issued?.['date-parts'] ?? [];
  return parts?.map((part) => String(part).padStart(2, '0')).join('-');
}

/** A text on one line, as references have it. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
