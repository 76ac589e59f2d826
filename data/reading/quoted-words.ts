import type { Paragraph, Passage } from '../model/site-content';
import { nearestPassage } from '../quoting/nearest-passage';
import { findWords } from '../quoting/passage';
import type { Tell } from './problem';

/** Of fewer words nobody can tell what their document says with them. */
const fewest = 3;

/** The one place of quoted words in a document; tells why there is none that can be trusted. */
export function findQuoted(
  words: string,
  { id, paragraphs }: { id: string; paragraphs: Paragraph[] },
  problem: Tell,
): Passage | undefined {
  if (words.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length < fewest) {
    problem(['words'], `“${words}”, which is fewer than three words`, 'a longer passage');
    return undefined;
  }
  const passages = findWords(words, paragraphs);
  const [passage] = passages;
  if (passages.length === 1) return passage;
  if (!passage) {
    const twin = otherSigns(words, paragraphs);
    if (twin) {
      problem(['words'], `“${words}”, ${twin}`, `words copied from data/sources/${id}.txt`);
      return undefined;
    }
    const nearest = nearestPassage(words, paragraphs);
    problem(
      ['words'],
      `“${words}”, which does not stand in ${id}`,
      nearest
        ? `the words of the document; nearest is paragraph ${nearest.paragraph}: “${nearest.words}”\n  difference: ${nearest.difference}`
        : `words copied from data/sources/${id}.txt; nothing in it is like these`,
    );
    return undefined;
  }
  const where = passages.map(({ paragraph }) => paragraph).join(', ');
  problem(
    ['words'],
    `“${words}”, which stands ${passages.length} times in ${id} (paragraphs ${where})`,
    'a longer passage, which stands there once',
  );
  return undefined;
}

/** Says how words differ from a document that shows the same, but has other signs for one of its letters. */
function otherSigns(words: string, paragraphs: Paragraph[]): string | undefined {
  const one = (text: string) => text.normalize('NFC');
  const composed = paragraphs.map(({ number, text }) => ({ number, text: one(text) }));
  if (findWords(one(words), composed).length === 0) return undefined;
  const [sign = ''] = [...one(words)].filter((letter) => letter.normalize('NFD') !== letter);
  const has =
    words === one(words)
      ? 'one sign, where the document has two'
      : 'two signs, where the document has one';
  return `in which “${sign}” is ${has}`;
}
