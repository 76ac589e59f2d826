import search from 'approx-string-match';
import { diffWordsWithSpace } from 'diff';

/** Where quoted words stand: the paragraph's number, the span of characters in its text, and of words (from 1). */
export type Place = {
  paragraph: number;
  start: number;
  end: number;
  firstWord: number;
  lastWord: number;
};

export type Paragraph = { number: number; text: string };

/**
 * Finds exact words in a document's paragraphs.
 * Gives every place where they stand, whole words only; a quotation that can be trusted has one.
 */
export function findWords(words: string, paragraphs: Paragraph[]): Place[] {
  return paragraphs.flatMap(({ number, text }) => {
    const places: Place[] = [];
    for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
      const end = start + words.length;
      if (isInsideWord(text, start) || isInsideWord(text, end)) continue;
      const firstWord = countWords(`${text.slice(0, start)}|`);
      const lastWord = countWords(text.slice(0, end));
      places.push({ paragraph: number, start, end, firstWord, lastWord });
    }
    return places;
  });
}

/** The name of a place within its document, which nothing but the document's own text can change. */
export function placeName({ paragraph, firstWord, lastWord }: Place): string {
  return `p${paragraph}w${firstWord}-${lastWord}`;
}

/** The place that a name names: whole words, from one space to another. None if the document has no such words. */
export function findPlace(name: string, paragraphs: Paragraph[]): Place | undefined {
  const [number, firstWord, lastWord] = name.match(/\d+/g)?.map(Number) ?? [];
  const paragraph = paragraphs.find((one) => one.number === number);
  if (!paragraph || !firstWord || !lastWord || firstWord > lastWord) return undefined;
  const words = [...paragraph.text.matchAll(/\S+/g)];
  const [first, last] = [words[firstWord - 1], words[lastWord - 1]];
  if (!first || !last) return undefined;
  const end = last.index + last[0].length;
  const place = { paragraph: paragraph.number, start: first.index, end, firstWord, lastWord };
  return placeName(place) === name ? place : undefined;
}

/** Whether the quoted words leave out the start or the end of their sentence. */
export function cutSentence(place: Place, text: string): { start: boolean; end: boolean } {
  const closed = /[.!?…]["'”’»)]*\s*$/;
  const before = text.slice(0, place.start);
  return {
    start: before.trim() !== '' && !closed.test(before),
    end: !closed.test(text.slice(place.start, place.end)) && text.slice(place.end).trim() !== '',
  };
}

/** The passage most like the given words, and what differs: `[-not in the document-]`, `{+missing+}`. */
export function nearestPassage(
  words: string,
  paragraphs: Paragraph[],
): { paragraph: number; words: string; difference: string } | undefined {
  const candidates = paragraphs.flatMap(({ number, text }) =>
    search(text, words, Math.floor(words.length / 2)).map((match) => ({ number, text, ...match })),
  );
  const best = candidates.sort((a, b) => a.errors - b.errors || a.start - b.start)[0];
  if (!best) return undefined;
  let { start, end } = best;
  while (isInsideWord(best.text, start)) start--;
  while (isInsideWord(best.text, end)) end++;
  const found = best.text.slice(start, end).trim();
  const difference = diffWordsWithSpace(words, found)
    .map(({ value, added, removed }) => (added ? `{+${value}+}` : removed ? `[-${value}-]` : value))
    .join('');
  return { paragraph: best.number, words: found, difference };
}

function isInsideWord(text: string, offset: number): boolean {
  const letter = /[\p{L}\p{N}]/u;
  return letter.test(text.charAt(offset - 1)) && letter.test(text.charAt(offset));
}

function countWords(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}
