import { expect, test } from 'vitest';
import type { Quoting } from '@/data/content';
import type { Source } from '@/data/model/site-content';
import { findPassage } from '@/data/quoting/passage';
import { inEvery } from '@/e2e/support/every-language';
import { render, testSource, textOf } from '@/e2e/support/render';
import { testContent } from '@/e2e/support/test-content';
import { QuotedIn } from './quoted-in';
import { SourceDocument } from './source-document';
import { SourceList } from './source-list';

const [quotation] = testContent().events[0]?.quotations ?? [];
if (!quotation) throw new Error('There is no quotation.');
const report = testSource('keepers-report');

/** A page that quotes a passage of a document. */
function quoting(source: Source, name: string, title: string): Quoting {
  const passage = findPassage(name, source.paragraphs);
  if (!passage || !quotation) throw new Error(`There is no passage ${name}.`);
  const { text = '' } = source.paragraphs[passage.paragraph - 1] ?? {};
  const words = text.slice(passage.start, passage.end);
  return {
    title: inEvery(title),
    address: (language) => `/${language}/${title}/`,
    quotation: { ...quotation, id: `${source.id}-${name}`, source, words, passage },
  };
}

const shown = (source: Source, quoted: string[], withdrawn: string[] = []) =>
  render(SourceDocument, {
    source,
    quotings: quoted.map((name) => quoting(source, name, name)),
    withdrawn: withdrawn.flatMap((name) => findPassage(name, source.paragraphs) ?? []),
    language: 'ru',
  });
const idsIn = (html: string) => [...html.matchAll(/ id="(p\d+w[^"]*)"/g)].map(([, id]) => id);

test('every paragraph stands in its own language under its number, headings as headings', () => {
  const html = shown(report, []);
  const paragraphs = [...html.matchAll(/<p lang="en" class="([^"]*)">/g)].map(([, one]) => one);
  expect(paragraphs).toHaveLength(report.paragraphs.length);
  const headings = paragraphs.map((classes) => classes?.includes('font-semibold'));
  expect(headings.filter(Boolean)).toHaveLength(report.headings);
  expect(headings.slice(0, report.headings)).not.toContain(false);
  for (const { number, text } of report.paragraphs) {
    expect(html).toContain(`<li id="p${number}"`);
    expect(html).toContain(text.slice(0, 15));
  }
});

test('left-over navigation is told apart from the document', () => {
  const html = shown(testSource('harbour-notices'), []);
  expect(html.split('<ol>')[0]).toContain('Меню');
  expect(html.split('<ol>')[1]).not.toContain('Меню');
});

test.each([
  ['apart', ['p4w1-7', 'p4w8-12']],
  ['one within another', ['p4w1-12', 'p4w3-5']],
  ['that overlap', ['p4w1-7', 'p4w5-12']],
  ['that begin at one word', ['p4w1-7', 'p4w1-12']],
])('passages %s each have their anchor, once, and their words are marked', (_, names) => {
  const html = shown(report, names);
  expect(idsIn(html).toSorted()).toEqual(names.toSorted());
  const marked = [...html.matchAll(/<mark[^>]*>(.*?)<\/mark>/g)].map(([, text]) => text).join('');
  expect(marked.replace(/\s/g, '')).toBe('41lampswentoutinthefire,17ofthemweresmall.');
});

test('words that were once quoted have their anchor and a line of their own, and no mark', () => {
  const html = shown(report, [], ['p4w13-16']);
  expect(idsIn(html)).toEqual(['p4w13-16']);
  expect(html).not.toContain('<mark');
  expect(html).toContain('Раньше эти слова цитировались');
  expect(shown(report, ['p4w1-12'])).not.toContain('Раньше эти слова цитировались');
});

test('the ways back are in the order of the words, and several say which words they are of', () => {
  const names = ['p4w8-12', 'p4w1-7'];
  const quotings = names.map((name) => quoting(report, name, `of ${name}`));
  const said = textOf(render(QuotedIn, { quotings, language: 'en' }));
  expect(said).toBe('41 lamps went … quoted in of p4w1-7' + '17 of them … quoted in of p4w8-12');
  const one = render(QuotedIn, { quotings: quotings.slice(1), language: 'en' });
  expect(textOf(one)).toBe('quoted in of p4w1-7');
  expect(one).toContain(`href="/en/of p4w1-7/#keepers-report-p4w1-7"`);
});

test('the list of documents says the date that each carries, or that it is undated', () => {
  const { sources } = testContent();
  const listed = (language: 'en' | 'ru') => textOf(render(SourceList, { sources, language }));
  expect(listed('en')).toContain('Harbour Office, May 1934');
  expect(listed('en')).toContain('Keepers’ Guild, undated');
  expect(listed('ru')).toContain('Портовая контора, май 1934 года');
  expect(listed('ru')).toContain('Гильдия смотрителей, без даты');
});
