import { expect, test } from 'vitest';
import { figuresIn } from './figures';

test.each([
  ['en', '1,128 lamps of 2'],
  ['ru', '1\u00a0128 ламп из\u00a02'],
  ['de', '1.128 Lampen von 2'],
  ['pt-BR', '1.128 lâmpadas de 2'],
])('a figure is the same in %s, however the language parts its thousands: %s', (language, text) => {
  expect(figuresIn(text, language)).toBe('2, 1128');
});

test('a full stop between figures is no mark of thousands in English', () => {
  expect(figuresIn('14.206 and 2.5', 'en')).toBe('2, 5, 14, 206');
});
