import type { Language } from '../languages';
import type { TimelineEvent } from '../model/site-content';

/**
 * The name in which the site gives ids that last wherever it is published. Nobody owns it and nobody
 * will: `.invalid` (RFC 2606, section 2).
 */
const authority = 'third-of-september.invalid';

/** The name an entry had first: its ids go by it, whatever it is called since. */
export function firstName({ slug, formerly }: Pick<TimelineEvent, 'slug' | 'formerly'>): string {
  return formerly[0] ?? slug;
}

/** An entry's id in a calendar, the same in every language (RFC 5545, section 3.8.4.7). */
export function calendarId(slug: string): string {
  return `${slug}@${authority}`;
}

/** The id of a language's feed, or of an entry in it: a tag URI (RFC 4151). */
export function feedId(language: Language, ...parts: string[]): string {
  return `tag:${authority},2004-09-03:${[language, ...parts].join('/')}`;
}
