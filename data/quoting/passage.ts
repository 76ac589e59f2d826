import type { Paragraph, Passage } from '../model/site-content';
import { isInsideWord } from './word-bounds';

/**
 * Finds exact words in a document's paragraphs, however the document parts its lines there.
 * Gives every passage in which they stand, whole words only; a quotation that can be trusted has one.
 */
export function findWords(words: string, paragraphs: Paragraph[]): Passage[] {
  const pattern = new RegExp(`(?=(${inAnyLines(words)}))`, 'g');
  return paragraphs.flatMap(({ number, text }) => {
    const passages: Passage[] = [];
    for (const { index: start, 1: found = '' } of text.matchAll(pattern)) {
      const end = start + found.length;
      if (isInsideWord(text, start) || isInsideWord(text, end)) continue;
      const firstWord = countWords(`${text.slice(0, start)}|`);
      const lastWord = countWords(text.slice(0, end));
      passages.push({ paragraph: number, start, end, firstWord, lastWord });
    }
    return passages;
  });
}

/** A pattern of words in which each space is any space, tab or line end of a document, or several. */
function inAnyLines(words: string): string {
  const exact = words.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  return exact.replace(/(?<!\s)[ \n](?!\s)/g, '[ \\t\\r\\n]+');
}

/** The name of a passage within its document, which nothing but the document's own text can change. */
export function passageName({ paragraph, firstWord, lastWord }: Passage): string {
  return `p${paragraph}w${firstWord}-${lastWord}`;
}

/** The passage that a name names: whole words, from one space to another. None if the document has no such words. */
export function findPassage(name: string, paragraphs: Paragraph[]): Passage | undefined {
  const [number, firstWord, lastWord] = name.match(/\d+/g)?.map(Number) ?? [];
  const paragraph = paragraphs.find((one) => one.number === number);
  if (!paragraph || !firstWord || !lastWord || firstWord > lastWord) return undefined;
  const words = [...paragraph.text.matchAll(/\S+/g)];
  const [first, last] = [words[firstWord - 1], words[lastWord - 1]];
  if (!first || !last) return undefined;
  const end = last.index + last[0].length;
  const passage = { paragraph: paragraph.number, start: first.index, end, firstWord, lastWord };
  return passageName(passage) === name ? passage : undefined;
}

/** Whether the quoted words leave out the start or the end of their sentence. */
export function cutSentence(passage: Passage, text: string): { start: boolean; end: boolean } {
  const closed = /[.!?…]["'”’»)]*\s*$/;
  const before = text.slice(0, passage.start);
  return {
    start: before.trim() !== '' && !closed.test(before),
    end:
      !closed.test(text.slice(passage.start, passage.end)) && text.slice(passage.end).trim() !== '',
  };
}

function countWords(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}
