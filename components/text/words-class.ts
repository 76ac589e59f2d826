import { editions, type Language } from '@/data/editions';

/** The classes of an element in an edition's language: by how long its words are, and these others. */
export function wordsClass(language: Language, ...others: string[]): string | undefined {
  const long = editions[language].longWords ? ['long-words'] : [];
  return [...long, ...others].join(' ') || undefined;
}
