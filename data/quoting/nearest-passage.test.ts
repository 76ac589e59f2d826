import { expect, test } from 'vitest';
import type { Paragraph } from '../model/site-content';
import { nearestPassage } from './nearest-passage';

const paragraphs: Paragraph[] = [
  { number: 1, text: 'International Cooperation' },
  {
    number: 2,
    text: 'It is kept. Today’s Russian memorial date symbolizes the unity of the state. It stands.',
  },
  { number: 3, text: 'The decree № 116 "On measures to combat terrorism." guides the Committee.' },
];

test('an editor who wrote a wrong word is shown the right one in its sentence', () => {
  expect(nearestPassage('memorial date symbolises the unity of the state', paragraphs)).toEqual({
    paragraph: 2,
    words: 'memorial date symbolizes the unity of the state',
    difference: 'memorial date [-symbolises-]{+symbolizes+} the unity of the state',
  });
});

test('an editor who left a word out is shown where it belongs', () => {
  expect(nearestPassage('memorial date symbolizes unity of the state', paragraphs)).toMatchObject({
    words: 'memorial date symbolizes the unity of the state',
    difference: 'memorial date symbolizes {+the +}unity of the state',
  });
});

test('a straight apostrophe where the document has a curly one is shown', () => {
  expect(nearestPassage("Today's Russian memorial date", paragraphs)).toEqual({
    paragraph: 2,
    words: 'Today’s Russian memorial date',
    difference: "Today[-'-]{+’+}s Russian memorial date",
  });
});

test('curly quotation marks where the document has straight ones are shown', () => {
  const words = 'The decree № 116 “On measures to combat terrorism.” guides the Committee.';
  const nearest = nearestPassage(words, paragraphs);
  expect(nearest?.paragraph).toBe(3);
  expect(nearest?.difference).toContain('[-“-]{+"+}On measures to combat terrorism.[-”-]{+"+}');
});

test('the passage shown begins and ends with whole words', () => {
  const nearest = nearestPassage('oday’s Russian memorial dat', paragraphs);
  expect(nearest?.words).toBe('Today’s Russian memorial date');
});

test('the passage that differs least is shown, the first of those that differ as much', () => {
  const twice = [
    { number: 1, text: 'the policy of the country' },
    { number: 2, text: 'the unity of the state' },
    { number: 3, text: 'the unity of the state' },
  ];
  expect(nearestPassage('the unity of a state', twice)?.paragraph).toBe(2);
});

test('where nothing is like the words, nothing is shown', () => {
  expect(nearestPassage('Quizzical zebras vex jumpy foxes', paragraphs)).toBeUndefined();
});
