import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { copyOfContent } from '@/e2e/support/content-copy';
import { at, entry, entryName, type Slip, tellsOf } from '@/e2e/support/slips';
import { readContent } from './content-folder';

const copy = copyOfContent();
const others = 'the unity of the keepers and the boatmen';

/** Words that begin or end within a word of the report. */
const cutWords = ['s Island holiday symbolizes', 'No. 2 burned on 2', '5 of March, 1931'];

/** Words with é as one sign or as two; they look the same. */
const cafe = { one: 'the caf\u00e9 of the Island', two: 'the cafe\u0301 of the Island' };

const slips: Slip[] = [
  ...['unity of', 'unity', 'lamps "', '. . .', '"'].map(
    (few): Slip => [
      `${few}, which says too little`,
      `words: ${others}`,
      `words: '${few}'`,
      at(
        13,
        'quotations 2, words',
        `“${few}”, which is fewer than three words`,
        'a longer passage',
      ),
    ],
  ),
  ...cutWords.map(
    (cut): Slip => [
      `“${cut}”, which begins or ends within a word`,
      `words: ${others}`,
      `words: ${cut}`,
      { field: 'quotations 2, words', found: `“${cut}”, which does not stand in keepers-report` },
    ],
  ),
  [
    'the same quotation with other punctuation',
    'sections:\n',
    `  - source: keepers-report\n    words: lamps "the patient stars"\n  - source: keepers-report\n    words: lamps "the patient stars",\nsections:\n`,
    at(
      17,
      'quotations 4, words',
      '“lamps "the patient stars",”, which this file quotes twice, once with other punctuation',
      'each quotation once',
    ),
  ],
];

tellsOf(copy, slips);

/** Makes the report say this in its last paragraph, and an entry quote this from it. */
function say(text: string, quoted: string): void {
  const report = 'sources/keepers-report';
  const whole = `${copy.read(`${report}.txt`)}\n\n${text}`;
  copy.write(`${report}.txt`, whole);
  const sha256 = createHash('sha256').update(whole).digest('hex');
  copy.write(`${report}.yaml`, copy.read(`${report}.yaml`).replace(/(?<=^sha256: ).*$/m, sha256));
  copy.write(entryName, entry.replace(others, quoted));
}

test.each([
  ['one sign', 'two signs, where the document has one', cafe.one, cafe.two],
  ['two signs', 'one sign, where the document has two', cafe.two, cafe.one],
])('words with a letter that the document has as %s are told so', (_, has, text, quoted) => {
  say(`They sat at ${text}.`, quoted);
  expect(copy.problems()).toMatchObject([
    {
      field: 'quotations 2, words',
      found: `“${quoted}”, in which “\u00e9” is ${has}`,
      wanted: 'words copied from data/sources/keepers-report.txt',
    },
  ]);
});

test.each(['\n', '\r\n', '\r\n  ', '  ', '\t'])(
  'words that a document parts by %j are quoted with a space, and named as they were',
  (gap) => {
    say(`They sat${gap}at the pier of${gap}the Island.`, 'at the pier of the Island');
    const { events, sources } = readContent(copy.folder, ['en']);
    const act = events.find(({ slug }) => slug === 'harbour-act');
    const { id, passage } = act?.quotations[1] ?? {};
    expect(id).toBe('keepers-report-p8w3-8');
    const text = sources.find((one) => one.id === 'keepers-report')?.paragraphs[7]?.text;
    expect(text?.slice(passage?.start, passage?.end)).toBe(`at the pier of${gap}the Island`);
  },
);

test('a block of several lines that is no part of a document is left out by its words alone', () => {
  say('Home\r\nNotices\r\nContact', others);
  const report = 'sources/keepers-report.yaml';
  copy.write(report, `${copy.read(report)}furniture: [Home Notices Contact]\n`);
  const { sources } = readContent(copy.folder, ['en']);
  expect(sources.find(({ id }) => id === 'keepers-report')?.paragraphs).toHaveLength(7);
});

test('where no document is right, no list of none is shown', () => {
  for (const id of ['keepers-report', 'harbour-notices'])
    for (const ending of ['txt', 'yaml']) copy.remove(`sources/${id}.${ending}`);
  const { wanted } = copy.problems().find(({ field }) => field === 'quotations 1, source') ?? {};
  expect(wanted).toBe('a file in data/sources/, which has none that is right');
});
