import { expect, test } from 'vitest';
import { render, testEvent, textOf } from '@/e2e/support/render';
import { Quotation } from './quotation';
import { Withdrawn } from './withdrawn';

const { quotations } = testEvent('harbour-act');
const [, , inTheMiddle] = quotations;
if (!inTheMiddle) throw new Error('There is no quotation.');
const said = (language: 'en' | 'ru') =>
  textOf(render(Quotation, { quotation: inTheMiddle, language }));

test('words from the middle of a sentence stand between ellipses, and so does their translation', () => {
  const { words, translation } = inTheMiddle;
  expect(said('en').startsWith(`… ${words} …Harbour Office`)).toBe(true);
  expect(said('ru')).toContain(`… ${words} …Перевод`);
  expect(said('ru')).toContain(`… ${translation?.ru?.replaceAll('\u00a0', ' ')} …Портовая`);
});

test('quoted words are of a document with the date that it carries, or of an undated one', () => {
  expect(said('en')).toContain('Harbour Notices, May 1934, paragraph');
  expect(said('ru')).toContain('Портовые извещения, май 1934 года, абзац');
  const [quotation] = testEvent('lighthouse-fire').quotations;
  if (!quotation) throw new Error('There is no quotation.');
  expect(textOf(render(Quotation, { quotation, language: 'en' }))).toContain('Fire, undated, par');
});

test('words are not translated into their own language', () => {
  const quotation = { ...inTheMiddle, translation: { en: 'Once more.', ru: 'Ещё раз.' } };
  expect(render(Quotation, { quotation, language: 'en' })).not.toContain('Once more.');
});

test('a quotation has its anchor and can be copied where it is asked for, and only there', () => {
  const id = ` id="${inTheMiddle.id}"`;
  const plain = render(Quotation, { quotation: inTheMiddle, language: 'en' });
  expect(plain).toContain(id);
  expect(plain).not.toContain('<copy-text');
  const props = {
    quotation: inTheMiddle,
    language: 'en',
    anchored: false,
    path: '/en/events/harbour-act/',
  } as const;
  expect(render(Quotation, props)).not.toContain(id);
  expect(render(Quotation, props)).toContain('<copy-text');
});

test('a link to a quotation that is no longer there leads to the words in their document', () => {
  const { withdrawn } = testEvent('lighthouse-fire');
  const html = render(Withdrawn, { withdrawn, language: 'en' });
  expect(html).toContain('<p id="keepers-report-p4w13-16"');
  expect(html).toContain('href="/en/sources/keepers-report/#p4w13-16"');
});
