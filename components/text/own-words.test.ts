import type { ReactElement } from 'react';
import { expect, test } from 'vitest';
import { render } from '@/e2e/support/render';
import { OwnWords } from './own-words';
import { Prose } from './prose';

test('words in the letters of another language are marked as that language’s', () => {
  const html = (text: string, language: 'en' | 'ru') =>
    render(OwnWords, { text, language }).replace(/ class="[^"]*"/g, '');
  expect(html('The word «Вот так» stands', 'en')).toBe(
    'The word «<span lang="ru">Вот так</span>» stands',
  );
  expect(html('Слова «On lamps» здесь', 'ru')).toBe(
    'Слова «<span lang="en">On lamps</span>» здесь',
  );
});

test('React tells the parts of a text apart, though some are the same', () => {
  const keys = (parts: ReactElement[]) => parts.map(({ key }) => key);
  const words = keys(OwnWords({ text: 'The «Да» and the «Да» and the «Да»', language: 'en' }));
  expect(new Set(words).size).toBe(words.length);
  const paragraphs = keys(Prose({ text: 'Again.\n\nAgain.', language: 'en' }));
  expect(new Set(paragraphs).size).toBe(2);
});

test('an empty line begins a paragraph, and the end of a line does not', () => {
  const html = render(Prose, { text: 'One\nline.\n\nAnother.', language: 'en' });
  expect(html.replace(/ class="[^"]*"/g, '')).toBe('<p>One\nline.</p><p>Another.</p>');
});

test('what belongs together stays on one line, in the site’s own words', () => {
  const html = (text: string) => render(OwnWords, { text, language: 'en' });
  expect(html('School No. 1, 3 September')).toBe('School No.\u00a01, 3\u00a0September');
  expect(html('on 1–3 September')).toBe(
    'on <span class="whitespace-nowrap">1–3</span>\u00a0September',
  );
  expect(html('Law No. 98-FZ')).toContain('<span class="whitespace-nowrap">98-FZ</span>');
});
