import { dictionaries, type Language } from '../languages';
import { dated } from '../model/event-date';
import { type Citation, dateOf, oneLine, readAt } from './citation';
import { type Edition, editionName } from './edition-name';

/**
 * The reference as a reader writes it: texts, each with the address that ends it.
 * @param edition of the site, where it is cited or a document was read
 * @param page the address of the page that is cited, or that a document was read at
 * @param translated the site's translation of the title, for a document in another language
 */
export function referenceParts(
  citation: Citation,
  edition: Edition,
  language: Language,
  page: string,
  translated?: string,
): { text: string; address: string }[] {
  const { reference } = dictionaries[language].citation;
  const { title, author, URL } = citation;
  const onSite = citation['container-title'] !== undefined;
  const on = dateOf(citation);
  const text = reference({
    title,
    translated: translated && oneLine(translated),
    body: author?.[0]?.literal,
    date: on ? dated(on) : undefined,
    edition: onSite ? editionName(edition, language) : undefined,
  });
  const read = { text: readAt(edition, language), address: page };
  return [{ text, address: URL }, ...(onSite ? [] : [read])];
}
