import { notFound } from 'next/navigation';
import { isLanguage, type Language, languages } from '@/data/editions';

export type LanguageParams = { params: Promise<{ lang: string }> };

/** The editions, as every route under `[lang]` names them to the framework. */
export function languageParams(): { lang: Language }[] {
  return languages.map((lang) => ({ lang }));
}

/** Narrows the first part of an address to a language of the site. */
export async function pageLanguage(params: Promise<{ lang: string }>): Promise<Language> {
  const { lang } = await params;
  return isLanguage(lang) ? lang : notFound();
}
