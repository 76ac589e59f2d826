import { en, type Words } from '@/data/words/en';
import { ru } from '@/data/words/ru';

export type { Words };

/** The dictionary of each language of the site, by its tag (BCP 47), in order. */
export const dictionaries = { en, ru };

export type Language = keyof typeof dictionaries;

export const languages = Object.keys(dictionaries).filter(isLanguage);

/** The language served at `/`, and the `x-default` of every page. */
export const defaultLanguage: Language = 'en';

/** Narrows a part of a path to a language of the site. */
export function isLanguage(value: string): value is Language {
  return Object.hasOwn(dictionaries, value);
}
