import { expect, test } from 'vitest';
import { render } from '@/e2e/support/render';
import { Prose } from './prose';
import { WordsOf } from './words-of';

test('words in the letters of another language are marked as that language’s', () => {
  const html = (text: string, language: 'en' | 'ru') =>
    render(WordsOf, { text, language }).replace(/ class="[^"]*"/g, '');
  expect(html('The word «Вот так» stands', 'en')).toBe(
    'The word «<span lang="ru">Вот так</span>» stands',
  );
  expect(html('Слова «On lamps» здесь', 'ru')).toBe(
    'Слова «<span lang="en">On lamps</span>» здесь',
  );
});

test('an empty line begins a paragraph, and the end of a line does not', () => {
  const html = render(Prose, { text: 'One\nline.\n\nAnother.', language: 'en' });
  expect(html.replace(/ class="[^"]*"/g, '')).toBe('<p>One\nline.</p><p>Another.</p>');
});
