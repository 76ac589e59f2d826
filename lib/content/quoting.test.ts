import { expect, test } from 'vitest';
import { cutSentence, findPassage, findWords } from './quoting';

const paragraphs = [
  { number: 1, text: 'International Cooperation' },
  { number: 2, text: 'The NAC coordinates\nactivities. The NAC reports to the President.' },
  { number: 3, text: 'So-called "youth wing" of counterterrorism, № 116. Today’s date.' },
];
const names = (words: string) => findWords(words, paragraphs).map(({ name }) => name);

test('words are found in their one place, however the document breaks its lines', () => {
  expect(findWords('The NAC coordinates activities.', paragraphs)).toEqual([
    { name: 'p2w1-4', paragraph: 2, start: 0, end: 31, firstWord: 1, lastWord: 4 },
  ]);
  expect(names('"youth wing"')).toEqual(['p3w2-3']);
  expect(names('The NAC')).toEqual(['p2w1-2', 'p2w5-6']);
});

test.each([
  'reports to the president',
  'reports  to the President',
  "Today's date",
  'activities. So-called',
  'called "youth wing"',
])('“%s” is not found, however like the document it is', (words) =>
  expect(names(words)).toEqual([]),
);

test.each([
  ['334 people were hurt', 'There 1\u00a0334 people were hurt.', 0],
  ['They counted 1', 'They counted 1 334 people.', 0],
  ['334 people were hurt', 'In 2004 334 people were hurt.', 1],
  ['It was 3', 'It was 3.5 million of them.', 0],
  ['5 million of them', 'It was 3.5 million of them.', 0],
  ['3 September 2004', 'On 1–3 September 2004 it was.', 0],
  ['sat at the cafe', 'They sat at the cafe\u0301.', 0],
  ['за дома вышел', 'Он из-за дома вышел', 0],
  ['They wait', 'They wait—and nothing comes.', 1],
  ['The sea rose', 'It was calm.The sea rose.', 1],
])('“%s” stands as whole words in “%s” %d times', (words, text, times) =>
  expect(findWords(words, [{ number: 1, text }])).toHaveLength(times),
);

test('the name of a passage leads back to its words, and other names to none', () => {
  for (const words of ['International Cooperation', 'reports to the President.'])
    expect(findPassage(names(words)[0] ?? '', paragraphs)).toEqual(findWords(words, paragraphs)[0]);
  for (const name of ['p4w1-2', 'p1w1-3', 'p1w2-1', 'p1w0-1', 'words'])
    expect(findPassage(name, paragraphs)).toBeUndefined();
});

test('words that leave out the start or the end of their sentence are known to be cut there', () => {
  const text = 'It began. Thus, the NAC reports "as it must." It ended';
  const cut = (words: string) =>
    findWords(words, [{ number: 1, text }]).map((one) => cutSentence(one, text));
  expect(cut('Thus, the NAC reports "as it must."')).toEqual([{ start: false, end: false }]);
  expect(cut('the NAC reports')).toEqual([{ start: true, end: true }]);
  expect(cut('It ended')).toEqual([{ start: false, end: false }]);
  expect(cut('reports "as it must')).toEqual([{ start: true, end: false }]);
});
