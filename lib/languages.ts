import { en, type Words } from '@/data/words/en';
import { ru } from '@/data/words/ru';

export type { Words };

/** The site's languages by tag (BCP 47), the default one first. The types say what a new one needs. */
export const languages = ['en', 'ru'] as const;

export type Language = (typeof languages)[number];

/** The language served at `/`, and the `x-default` of every page. */
export const defaultLanguage: Language = languages[0];

/** The site's dictionaries. */
export const dictionaries: Record<Language, Words> = { en, ru };

/** Narrows a part of a path to a language of the site. */
export function isLanguage(value: string): value is Language {
  return Object.hasOwn(dictionaries, value);
}

/** A value for each language. */
export function inEachLanguage<T>(make: (language: Language) => T): Record<Language, T> {
  return { en: make('en'), ru: make('ru') };
}
