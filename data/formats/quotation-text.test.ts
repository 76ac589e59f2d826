import { expect, test } from 'vitest';
import { inEvery } from '@/e2e/support/every-language';
import { testContent } from '@/e2e/support/test-content';
import { quotationText } from './quotation-text';

const [source] = testContent().sources;
if (!source) throw new Error('There is no document to quote.');

const { on: _, ...undated } = source;
const quotation = {
  id: 'one',
  source: {
    ...undated,
    id: 'decree',
    body: { ...inEvery('A Committee'), ru: 'Комитет' },
    title: { ...inEvery('A Decree'), ru: 'Указ' },
  },
  words: 'the words, "as" <they> stand',
  passage: { paragraph: 3, start: 4, end: 31, firstWord: 2, lastWord: 6 },
  cut: { start: true, end: true },
};

test('a copied quotation brings its words, its source and its address', () => {
  expect(quotationText(quotation, 'en')).toBe(
    '… “the words, "as" <they> stand” …\n' +
      'A Committee, A Decree, undated, paragraph\u00a03.\n' +
      'http://localhost:3000/en/sources/decree/#p3w2-6',
  );
});

test('words of a document that carries a date are copied with it', () => {
  const dated = { ...quotation, source: { ...quotation.source, on: '1934-05' } };
  expect(quotationText(dated, 'en')).toContain('A Committee, A Decree, May 1934, paragraph');
  expect(quotationText(dated, 'ru')).toContain('Комитет, Указ, май 1934\u00a0года, абзац');
});

test('words that are a whole sentence are copied without an ellipsis', () => {
  const whole = { ...quotation, cut: { start: false, end: false } };
  expect(quotationText(whole, 'ru')).toMatch(/^“the words, "as" <they> stand”\nКомитет, Указ, без/);
});
