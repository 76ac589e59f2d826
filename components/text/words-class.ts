import { editions, type Language } from '@/data/editions';

/** The class of an element in an edition's language, by how long its words are. */
export const wordsClass = (language: Language) =>
  editions[language].longWords ? 'long-words' : '';
