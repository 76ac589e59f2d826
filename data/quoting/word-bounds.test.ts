import { expect, test } from 'vitest';
import { findWords } from './passage';

const places = (words: string, text: string) => findWords(words, [{ number: 1, text }]).length;

test.each([
  ['334 people were hurt', 'There 1,334 people were hurt.'],
  ['334 people were hurt', 'There 1 334 people were hurt.'],
  ['334 people were hurt', 'There 1\u00a0334 people were hurt.'],
  ['334 people were hurt', 'There 1\u202f334 people were hurt.'],
  ['They counted 1', 'They counted 1 334 people.'],
  ['They counted 1', 'They counted 1,334 people.'],
  ['5 million of them', 'It was 3.5 million of them.'],
  ['It was 3', 'It was 3.5 million of them.'],
  ['It began at 13', 'It began at 13:05.'],
  ['5 degrees of frost', 'It was −5 degrees of frost.'],
  ['5 million was paid', 'There $5 million was paid.'],
  ['It grew by 5', 'It grew by 5% that year.'],
  ['3 of September, 2004', 'They came on 1-3 of September, 2004.'],
  ['3 September 2004', 'On 1–3 September 2004 it was.'],
  ['violent acts are known', 'No non-violent acts are known.'],
  ['No non', 'No non-violent acts are known.'],
  ['No non', 'No non\u2011violent acts are known.'],
  ['Terrorism Strategy was adopted', 'The Counter-Terrorism Strategy was adopted.'],
  ['s Russian memorial date', 'Today’s Russian memorial date.'],
  ["s Russian memorial date'", "Today's Russian memorial date'."],
  ['It is Today', 'It is Today’s date.'],
  ['They sat in a cafe', 'They sat in a cafe\u0301 there.'],
  ['sat at the cafe', 'They sat at the cafe\u0301.'],
  ['They ran R', 'They ran R&D there.'],
  ['at 9 a', 'They came at 9 a.m. and left.'],
  ['of the U.S', 'The army of the U.S.A. came.'],
  ['Он из', 'Он из-за дома вышел'],
  ['за дома вышел', 'Он из-за дома вышел'],
])('“%s” is not taken from “%s”', (words, text) => {
  expect(text).toContain(words);
  expect(places(words, text)).toBe(0);
});

test.each([
  ['1,334 people were hurt', 'There 1,334 people were hurt.'],
  ['334 people were hurt', 'In 2004 334 people were hurt.'],
  ['334 people were hurt', 'In rooms 7, 334 people were hurt.'],
  ['1-3 of September, 2004', 'They came on 1-3 of September, 2004.'],
  ['No non-violent acts', 'No non-violent acts are known.'],
  ['They wait', 'They wait—and nothing comes.'],
  ['and nothing comes', 'They wait – and nothing comes.'],
  ['It was calm', 'It was calm.The sea rose.'],
  ['The sea rose', 'It was calm.The sea rose.'],
  ['the patient stars', 'They call them "the patient stars", they say.'],
  ['the patient stars', 'They call them ‘the patient stars’, they say.'],
  ['the café', 'They sat in the café.'],
  ['the cafe\u0301', 'They sat in the cafe\u0301.'],
  ['act № 7', 'It is (act № 7).'],
  ['of the U.S.A.', 'The army of the U.S.A. came.'],
  ['at 9 a.m.', 'They came at 9 a.m. and left.'],
])('“%s” is taken from “%s”', (words, text) => {
  expect(places(words, text)).toBe(1);
});
