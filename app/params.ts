import { content, eventSlugs } from '@/data/content';
import { languageParams } from './language';

/** The entries in every edition, by present and former slug, as every route of an entry names them. */
export function eventParams() {
  return languageParams().flatMap(({ lang }) => eventSlugs().map((slug) => ({ lang, slug })));
}

/** The documents in every edition, as every route of a document names them to the framework. */
export function sourceParams() {
  const ids = content().sources.map(({ id }) => id);
  return languageParams().flatMap(({ lang }) => ids.map((id) => ({ lang, id })));
}
