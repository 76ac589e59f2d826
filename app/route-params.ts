import { notFound } from 'next/navigation';
import { content, eventSlugs, findEvent } from '@/data/content';
import { isLanguage, type Language, languages } from '@/data/languages';

export type LanguageParams = { params: Promise<{ lang: string }> };

/** The languages, as every route under `[lang]` names them to the framework. */
export function languageParams(): { lang: Language }[] {
  return languages.map((lang) => ({ lang }));
}

/** Narrows the first part of an address to a language of the site. */
export async function pageLanguage(params: Promise<{ lang: string }>): Promise<Language> {
  const { lang } = await params;
  return isLanguage(lang) ? lang : notFound();
}

/** What a route of an entry or of a document is given, with what else its address names. */
export type EventParams<More = unknown> = {
  params: Promise<{ lang: string; slug: string } & More>;
};
export type SourceParams<More = unknown> = { params: Promise<{ lang: string; id: string } & More> };

/** The entries in every language, by present and former slug, as every route of an entry names them. */
export function eventParams() {
  return languageParams().flatMap(({ lang }) => eventSlugs().map((slug) => ({ lang, slug })));
}

/** The documents in every language, as every route of a document names them to the framework. */
export function sourceParams() {
  const ids = content().sources.map(({ id }) => id);
  return languageParams().flatMap(({ lang }) => ids.map((id) => ({ lang, id })));
}

/** The language and the entry that an address names, and whether it is one that the entry had before. */
export async function pageEvent(params: EventParams['params']) {
  const { slug } = await params;
  const event = findEvent(slug) ?? notFound();
  return { language: await pageLanguage(params), event, moved: event.slug !== slug };
}

/** The language and the document that an address names. */
export async function pageSource(params: SourceParams['params']) {
  const { id } = await params;
  const source = content().sources.find((one) => one.id === id) ?? notFound();
  return { language: await pageLanguage(params), source };
}
