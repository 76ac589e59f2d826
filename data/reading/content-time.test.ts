import { expect, test } from 'vitest';
import { copyOfContent } from '@/e2e/support/content-copy';
import { entryName, type Slip, tellsOf } from '@/e2e/support/slips';

const copy = copyOfContent(['en', 'ru']);
const fire = 'events/lighthouse-fire.yaml';
const text = copy.read(entryName);
const wanted = 'words that stay true: a date, a year, or nothing of time';

/** An editor adds a sentence to the summary in one language, and is told which of its words will not stay true. */
const adding = (language: 'en' | 'ru', sentence: string, words?: string): Slip => {
  const end = language === 'en' ? 'the Harbour Office.' : 'Портовая контора.';
  const line = language === 'en' ? 9 : 10;
  const place = { line, column: 3, field: `summary, ${language}` };
  const told = { ...place, found: `“${words}”, in “${sentence.replace('\u00a0', ' ')}”`, wanted };
  return [`“${sentence}”`, end, `${end} ${sentence}`, ...(words ? [told] : [])];
};

const rows: Slip[] = [
  adding('en', 'It was signed many years ago.', 'ago'),
  adding('en', 'Last Thursday it was read aloud.', 'Last Thursday'),
  adding('en', 'The Office now has a lamp.', 'now'),
  adding('ru', 'Закон подписан в\u00a0прошлом году.', 'прошлом году'),
  adding('ru', 'Сейчас в\u00a0конторе есть лампа.', 'Сейчас'),
  adding('en', 'It is kept each year on this day.'),
  adding('ru', 'Его отмечают каждый год в\u00a0этот день.'),
];

tellsOf(copy, rows, entryName, text);

test('words that will not stay true are found where a line of the file ends among them', () => {
  copy.write(entryName, `${text}text:\n  en: |-\n    It was read last\n    year.\n  ru: Да.\n`);
  expect(copy.problems()).toMatchObject([{ field: 'text, en', line: 30, column: 3 }]);
});

test.each([
  ['a note', 'note, en', 'a fire that never was', 'a fire of last year'],
  ['a heading', 'sections 2, heading, en', 'What is not known', 'What is still unknown'],
  ['a section', 'sections 1, text, en', 'The “Evening Oar” counted', 'Recently, others counted'],
  ['a reference', 'sections 1, references 2, text, en', '32', '32, read today'],
  ['a correction', 'revisions 2, text, en', 'was left out', 'was left out until now'],
])('they are found in %s', (_, field, right, wrong) => {
  const whole = copy.read(fire);
  expect(whole).toContain(right);
  copy.write(fire, whole.replace(right, wrong));
  expect(copy.problems()).toMatchObject([{ file: `data/${fire}`, field, wanted }]);
});

test.each([
  ['about', 'pages/about.yaml', 'summary, en', 'is for', 'is for now'],
  ['memorial', 'pages/memorial.yaml', 'discs, caption, en', 'are the small', 'are now the small'],
  ['document', 'sources/keepers-report.yaml', 'known, en', 'carries no date', 'still has no date'],
])('they are found in what the site says in the file of its %s', (_, name, field, right, wrong) => {
  expect(copy.read(name)).toContain(right);
  copy.write(name, copy.read(name).replace(right, wrong));
  expect(copy.problems()).toMatchObject([{ file: `data/${name}`, field, wanted }]);
});

test('a document may say what does not stay true, and so may the translation of its words', () => {
  const day = copy.read('events/day-of-lamps.yaml');
  expect(day).toMatch(/words: Today’s .*\n(?:.*\n)*.*Сегодняшний/);
  expect(copy.problems()).toEqual([]);
});
