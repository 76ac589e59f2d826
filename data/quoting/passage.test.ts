import { expect, test } from 'vitest';
import type { Paragraph } from '../model/site-content';
import { findPassage, findWords, passageName } from './passage';

const paragraphs: Paragraph[] = [
  { number: 1, text: 'International Cooperation' },
  { number: 2, text: 'The NAC coordinates activities. The NAC reports to the President.' },
  { number: 3, text: 'So-called "youth wing" of counterterrorism, № 116. Today’s date.' },
];

const name = (words: string) => findWords(words, paragraphs).map(passageName);

test('words that stand in a document once are found in their one place', () => {
  const text = paragraphs[1]?.text ?? '';
  const words = 'reports to the President';
  const start = text.indexOf(words);
  expect(findWords(words, paragraphs)).toEqual([
    { paragraph: 2, start, end: start + words.length, firstWord: 7, lastWord: 10 },
  ]);
});

test('words that do not stand in a document are not found, however like they are', () => {
  expect(name('reports to the president')).toEqual([]);
  expect(name('reports  to the President')).toEqual([]);
  expect(name("Today's date")).toEqual([]);
  expect(name('activities. So-called')).toEqual([]);
});

test('words that stand in one paragraph twice are found twice', () => {
  expect(name('The NAC')).toEqual(['p2w1-2', 'p2w5-6']);
});

test('words that stand in two paragraphs are found in both', () => {
  const both = [...paragraphs, { number: 4, text: 'International Cooperation goes on.' }];
  expect(findWords('International Cooperation', both).map(passageName)).toEqual([
    'p1w1-2',
    'p4w1-2',
  ]);
});

test('only whole words are found: no part of a longer word or number', () => {
  expect(name('terrorism')).toEqual([]);
  expect(name('counter')).toEqual([]);
  expect(name('coordinate')).toEqual([]);
  expect(name('11')).toEqual([]);
  expect(name('16')).toEqual([]);
  expect(name('№ 116')).toEqual(['p3w6-7']);
});

test('letters of every script count as letters of a word', () => {
  const russian = [{ number: 1, text: 'Вы здесь, НАК здесь' }];
  expect(findWords('здес', russian)).toEqual([]);
  expect(findWords('ы', russian)).toEqual([]);
  expect(findWords('Вы здесь', russian)).toHaveLength(1);
});

test('a passage is named by its paragraph and its words, counted from 1', () => {
  const words = '41 lamps went out in the fire, 17 of them were small.';
  const declaration = [{ number: 4, text: `${words} This fire struck everyone.` }];
  expect(findWords(words, declaration).map(passageName)).toEqual(['p4w1-12']);
  expect(name('"youth wing"')).toEqual(['p3w2-3']);
  expect(name('youth wing')).toEqual(['p3w2-3']);
  expect(name('date')).toEqual(['p3w9-9']);
});

test('the name of a passage does not depend on what else is quoted', () => {
  const alone = name('reports to the President');
  name('The NAC coordinates activities.');
  name('International Cooperation');
  expect(name('reports to the President')).toEqual(alone);
  const after = [...paragraphs, { number: 4, text: 'A later paragraph.' }];
  expect(findWords('reports to the President', after).map(passageName)).toEqual(alone);
});

test('the name of a passage leads back to its words', () => {
  for (const words of ['International Cooperation', 'reports to the President.', 'activities. The'])
    expect(findPassage(name(words)[0] ?? '', paragraphs)).toEqual(findWords(words, paragraphs)[0]);
  for (const { number, text } of paragraphs) {
    const count = text.split(' ').length;
    for (let first = 1; first <= count; first++)
      for (let last = first; last <= count; last++) {
        const passage = findPassage(`p${number}w${first}-${last}`, paragraphs);
        const words = text.split(' ').slice(first - 1, last);
        expect(text.slice(passage?.start, passage?.end)).toBe(words.join(' '));
      }
  }
});

test('words that begin or end within punctuation are found again whole', () => {
  const passage = findPassage(name('youth wing')[0] ?? '', paragraphs);
  expect(paragraphs[2]?.text.slice(passage?.start, passage?.end)).toBe('"youth wing"');
});

test.each([
  'p4w1-2',
  'p0w1-1',
  'p1w1-3',
  'p1w3-3',
  'p1w2-1',
  'p1w0-1',
  'p01w1-2',
  'p1',
  'words',
  '',
])('“%s” is the name of no passage', (wrong) =>
  expect(findPassage(wrong, paragraphs)).toBeUndefined(),
);
