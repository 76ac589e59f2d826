import { en } from './words/en';
import { ru } from './words/ru';

/** The site's dictionaries, by language tag (BCP 47). A new language is one line here and one dictionary. */
export const dictionaries = { en, ru };

export type Language = keyof typeof dictionaries;

/** The language served at `/`, and the `x-default` of every page. */
export const defaultLanguage: Language = 'en';

/** The default language first. */
export const languages: readonly [Language, ...Language[]] = [
  defaultLanguage,
  ...Object.keys(dictionaries)
    .filter(isLanguage)
    .filter((language) => language !== defaultLanguage),
];

/** Narrows a part of an address to a language of the site. */
export function isLanguage(value: string): value is Language {
  return Object.hasOwn(dictionaries, value);
}
