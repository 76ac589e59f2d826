import { en, type Words } from '@/data/words/en';
import { ru } from '@/data/words/ru';

export type { Words };

/** The site's dictionaries by language tag (BCP 47). A new language is one line here and one dictionary. */
export const dictionaries = { en, ru } satisfies Record<string, Words>;

export type Language = keyof typeof dictionaries;

/** The language served at `/`, and the `x-default` of every page. */
export const defaultLanguage: Language = 'en';

/** Narrows a part of a path to a language of the site. */
export function isLanguage(value: string): value is Language {
  return Object.hasOwn(dictionaries, value);
}

/** The default language first. */
export const languages: readonly [Language, ...Language[]] = [
  defaultLanguage,
  ...Object.keys(dictionaries)
    .filter(isLanguage)
    .filter((language) => language !== defaultLanguage),
];

/** A value for each language. */
export function inEachLanguage<T>(make: (language: Language) => T): Record<Language, T> {
  const made: Partial<Record<Language, T>> = {};
  for (const language of languages) made[language] = make(language);
  if (!isComplete(made)) throw new Error('A language of the site has no value');
  return made;
}

const isComplete = <T>(made: Partial<Record<Language, T>>): made is Record<Language, T> =>
  languages.every((language) => language in made);
