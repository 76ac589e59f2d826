import search from 'approx-string-match';
import { diffWordsWithSpace } from 'diff';
import type { Paragraph } from '../model/site-content';
import { isInsideWord } from './word-bounds';

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
