import { expect, test } from 'vitest';
import { dictionaries } from './languages';
import { plain, setText } from './typography';

/** Here `~` is a no-break space and `&` a word joiner. */
const shown = (text: string) => text.replaceAll('\u00a0', '~').replaceAll('\u2060', '&');

test.each([
  ['en', "He said \"no\" and 'yes' - it's so.", 'He said “no” and ‘yes’~– it’s~so.'],
  ['en', 'Law No. 98-FZ, 1–3 September', 'Law No.~98&-&FZ, 1&–&3~September'],
  ['en', '"School No. 1"[^1] - "Beslan"', '“School No.~1”[^1]~– “Beslan”'],
  ['en', 'one\ntwo\n\n  three', 'one two\n\nthree'],
  ['en', 'a\u00a0space that stays', 'a~space that stays'],
  ['en', 'All of it burned down.[^1]\n\nGo on.', 'All of it burned~down.[^1]\n\nGo~on.'],
  ['ru', 'Вот "лампы" - в доме', 'Вот «лампы»~— в~доме'],
  ['ru', 'Закон № 98-ФЗ от 7 марта 2005 года', 'Закон №~98&-&ФЗ от~7~марта 2005~года'],
  ['ru', '1 128 из 1 334', '1~128 из~1~334'],
  ['ru', '1–3 сентября, „так“', '1&–&3~сентября, „так“'],
] as const)('in %s, %j is set once and for all', (language, typed, set) => {
  const words = dictionaries[language];
  expect(shown(setText(typed, words))).toBe(set);
  expect(setText(setText(typed, words), words)).toBe(setText(typed, words));
});

test('feeds and data have texts without word joiners', () => {
  expect(plain('1\u2060–\u20603 September')).toBe('1–3 September');
});
