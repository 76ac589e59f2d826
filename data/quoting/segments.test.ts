import { expect, test } from 'vitest';
import type { Passage } from '../model/site-content';
import { findWords, passageName } from './passage';
import { cutAtMarks } from './segments';

const text = 'We remember the victims and honor those who died. No act is forgotten.';

function passage(words: string, within = text): Passage {
  const [found] = findWords(words, [{ number: 1, text: within }]);
  if (!found) throw new Error(`“${words}” does not stand in the test’s paragraph`);
  return found;
}

/** What a reader sees: each piece with how many passages mark it. */
const pieces = (...passages: Passage[]) =>
  cutAtMarks(text, passages).map((segment) => [segment.text, segment.names.length]);

test('a paragraph that nobody quotes stays in one piece', () => {
  expect(cutAtMarks(text, [])).toEqual([{ text, names: [], start: 0 }]);
});

test('a paragraph that is quoted whole is one marked piece', () => {
  expect(cutAtMarks(text, [passage(text)])).toEqual([{ text, names: ['p1w1-13'], start: 0 }]);
});

test('two passages that do not touch are marked apart', () => {
  expect(pieces(passage('the victims'), passage('No act is forgotten.'))).toEqual([
    ['We remember ', 0],
    ['the victims', 1],
    [' and honor those who died. ', 0],
    ['No act is forgotten.', 1],
  ]);
});

test('a passage within another is marked for both, and the rest for one', () => {
  const outer = passage('remember the victims and honor');
  const inner = passage('the victims');
  expect(pieces(outer, inner)).toEqual([
    ['We ', 0],
    ['remember ', 1],
    ['the victims', 2],
    [' and honor', 1],
    [' those who died. No act is forgotten.', 0],
  ]);
  expect(cutAtMarks(text, [outer, inner])[2]?.names).toEqual([outer, inner].map(passageName));
});

test('where two passages overlap in part, only what they share is marked for both', () => {
  expect(pieces(passage('remember the victims'), passage('the victims and honor'))).toEqual([
    ['We ', 0],
    ['remember ', 1],
    ['the victims', 2],
    [' and honor', 1],
    [' those who died. No act is forgotten.', 0],
  ]);
});

test('the order in which passages are quoted does not change the pieces', () => {
  const passages = [
    passage('remember the victims'),
    passage('the victims and honor'),
    passage('died'),
  ];
  const edges = (order: Passage[]) => cutAtMarks(text, order).map((segment) => segment.start);
  expect(edges(passages.toReversed())).toEqual(edges(passages));
});

test('whatever is quoted, no letter of the paragraph is lost, doubled or wrongly marked', () => {
  const random = randomNumbers(2004);
  const between = (low: number, high: number) => low + Math.floor(random() * (high - low));
  for (let round = 0; round < 100; round++) {
    const passages = Array.from({ length: between(0, 6) }, (_, index): Passage => {
      const start = between(0, text.length - 1);
      const end = between(start + 1, text.length + 1);
      return { paragraph: 1, start, end, firstWord: index + 1, lastWord: index + 1 };
    });
    const segments = cutAtMarks(text, passages);
    expect(segments.map((segment) => segment.text).join('')).toBe(text);
    for (const { text: piece, names, start } of segments) {
      const covering = passages.filter((one) => one.start <= start && start < one.end);
      const ending = passages.filter((one) => one.end > start && one.end < start + piece.length);
      expect([piece, names]).toEqual([
        text.slice(start, start + piece.length),
        covering.map(passageName),
      ]);
      expect([piece.length > 0, ending]).toEqual([true, []]);
    }
  }
});

/** The same numbers from 0 to 1 each time, so that a failure can be looked at again. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}
