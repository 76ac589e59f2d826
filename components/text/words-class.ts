import { dictionaries, type Language } from '@/data/languages';

/** The classes of an element in a language: by how long its words are, and these others. */
export function wordsClass(language: Language, ...others: string[]): string | undefined {
  const long = dictionaries[language].longWords ? ['long-words'] : [];
  return [...long, ...others].join(' ') || undefined;
}
