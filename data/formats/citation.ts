import { absolute, addresses } from '../addresses';
import { editions, type Language } from '../editions';
import type { Source, TimelineEvent } from '../model/site-content';

/** How a page is cited: an item of CSL-JSON (Citation Style Language 1.0.2). It has no date. */
export type Citation = {
  /** Unique in a list that cites pages of several editions. */
  id: string;
  type: 'webpage';
  title: string;
  /** The body that a document is by. */
  author?: { literal: string }[];
  publisher?: string;
  'container-title': string;
  URL: string;
  language: Language;
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

/** Cites a document, which is its body's and undated, in the language it is written in. */
export function citeSource(source: Source, language: Language): Citation {
  return {
    id: `${source.id}-${language}`,
    type: 'webpage',
    title: oneLine(source.title[language]),
    author: [{ literal: oneLine(source.body[language]) }],
    'container-title': oneLine(editions[language].site.name),
    URL: absolute(addresses.source(language, source.id)),
    language: source.language,
  };
}

/** The reference as a reader writes it, up to the address that ends it. */
export function referenceText({ title, author }: Citation, language: Language): string {
  return editions[language].citation.reference({ title, body: author?.[0]?.literal });
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
