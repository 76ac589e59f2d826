import { en } from './words/en';
import { ru } from './words/ru';

/** The site's editions, by language tag (BCP 47). A new edition is one line here and one dictionary. */
export const editions = { en, ru };

export type Language = keyof typeof editions;

/** The edition served at `/`, and the `x-default` of every page. */
export const defaultLanguage: Language = 'en';

/** The default edition first. */
export const languages: readonly [Language, ...Language[]] = [
  defaultLanguage,
  ...Object.keys(editions)
    .filter(isLanguage)
    .filter((language) => language !== defaultLanguage),
];

/** Narrows a part of an address to a language of the site. */
export function isLanguage(value: string): value is Language {
  return Object.hasOwn(editions, value);
}
