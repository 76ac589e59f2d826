import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { addDays, formatISO, parseISO } from 'date-fns';
import { type Language, languages } from '@/data/languages';
import { mentionsTime } from '@/data/reading/expiring-words';
import { schemaLine } from '@/data/reading/yaml-file';
import { testFolder } from './test-content';

const entriesPerDocument = 20;
const [firstDay, days] = ['1950-01-01', 70 * 365];
/** Prime to the days, so that numbers in order are days all over the time. */
const stride = 7919;

const english = {
  entry: 'Made-up entry',
  document: 'Made-up document',
  letters: /(?<!\p{L})[a-z]{4,}(?!\p{L})/gu,
};
const russian: typeof english = {
  entry: 'Вымышленная запись',
  document: 'Вымышленный документ',
  letters: /(?<!\p{L})[а-яё]{4,}(?!\p{L})/gu,
};
/** What a language calls what is made up, so that nobody takes it for what happened. */
const wordsOf = (language: Language) => (language === 'ru' ? russian : english);

const interfaces = fileURLToPath(new URL('../../data/words', import.meta.url));
const texts = [testFolder, interfaces]
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /(yaml|en\.ts|ru\.ts)$/.test(name))
      .map((name) => join(folder, name)),
  )
  .sort()
  .map((file) => readFileSync(file, 'utf8'))
  .join();
/** Words that say nothing of time, which by chance could be what does not stay true. */
const wordsIn = ({ letters }: typeof english) =>
  [...new Set(texts.match(letters))].filter((word) => !mentionsTime(word));
const vocabulary = new Map([english, russian].map((words) => [words, wordsIn(words)]));

/**
 * Writes a content folder for measuring: the made-up content of the tests, and more such entries that
 * quote such documents, until there are as many entries as asked for. An entry is the same each time,
 * however many others there are.
 */
export function writeManyEvents(folder: string, entries: number): void {
  for (const kind of ['events', 'pages', 'sources'])
    cpSync(join(testFolder, kind), join(folder, kind), { recursive: true });
  const count = entries - readdirSync(join(folder, 'events')).length;
  for (let first = 0; first < count; first += entriesPerDocument) {
    const last = Math.min(first + entriesPerDocument, count);
    const numbers = Array.from({ length: last - first }, (_, index) => first + index + 1);
    const document = `made-up-${first / entriesPerDocument + 1}`;
    writeDocument(join(folder, 'sources', document), numbers);
    for (const number of numbers) {
      const entry = madeUpEntry(number, document);
      const path = join(folder, 'events', `made-up-${number}.yaml`);
      writeFileSync(path, `${schemaLine('event')}\n${JSON.stringify(entry)}`);
    }
  }
}

function writeDocument(path: string, numbers: number[]): void {
  const paragraphs = numbers.map(
    (number) => `${sentence(number)} Whoever reads it reads what a measurement needs.`,
  );
  const text = `${['A made-up document', ...paragraphs].join('\n\n')}\n`;
  const what = inEach((language) => wordsOf(language).document);
  const source = {
    sha256: createHash('sha256').update(text).digest('hex'),
    language: 'en',
    body: what,
    title: inEach((language) => `${wordsOf(language).document} ${numbers[0]}`),
    known: what,
    headings: 1,
  };
  writeFileSync(`${path}.txt`, text);
  writeFileSync(`${path}.yaml`, `${schemaLine('source')}\n${JSON.stringify(source)}`);
}

function madeUpEntry(number: number, source: string) {
  const called = (language: Language) => `${wordsOf(language).entry} ${number}`;
  const name = inEach(called);
  const day = formatISO(addDays(parseISO(firstDay), (number * stride) % days), {
    representation: 'date',
  });
  return {
    ...(number % 200 === 0 ? { every: day.slice(5), since: day } : { on: day }),
    title: name,
    summary: inEach(
      (language) => `${wordsOf(language).entry} ${number}: ${jumble(language, number)}.`,
    ),
    quotations: [{ source, words: sentence(number), translation: inEach(called, foreign) }],
  };
}

/** What a made-up document says of an entry, once. */
const sentence = (number: number) =>
  `Entry number ${number} is made up, and so is what this document says of it: ${jumble('en', number)}.`;

/** Words of that content and of the interface in no order, so that made-up text is no smaller than other text when compressed. */
function jumble(language: Language, number: number): string {
  const all = vocabulary.get(wordsOf(language)) ?? [];
  const pick = (index: number) =>
    all[(number * 7 + index * (number % 89) + index ** 3) % all.length];
  return Array.from({ length: wordsInJumble }, (_, index) => pick(index)).join(' ');
}

const wordsInJumble = 16;
/** The documents are in English. */
const foreign = languages.filter((language) => language !== 'en');

const inEach = (text: (language: Language) => string, which: readonly Language[] = languages) =>
  Object.fromEntries(which.map((language) => [language, text(language)]));
