import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { copyOfContent } from '@/e2e/support/content-copy';
import { reportOnContent } from '../check-content';
import { defaultLanguage, languages } from '../languages';
import { readRecord, recordLines, recordPath, staleTexts } from './confirmed-texts';
import { checkContent } from './content-folder';
import { describeWarning } from './problem';

const copy = copyOfContent(languages);
const act = 'events/harbour-act.yaml';
const files = () => checkContent(copy.folder).files;
const others = languages
  .filter((language) => language !== defaultLanguage)
  .map((language) => `\`${language}\``)
  .sort()
  .join(', ');
const asWritten = recordLines(files());

/** What is told after one change, of content that was confirmed before it. */
function toldAfter(from: string | RegExp, to: string) {
  copy.write(act, copy.read(act).replace(from, to));
  return staleTexts(files(), asWritten);
}

test('what was confirmed as it stands is not told', () => {
  expect(asWritten.length).toBeGreaterThan(20);
  expect(staleTexts(files(), asWritten)).toEqual([]);
});

test('content that was never confirmed has nothing to tell', () => {
  expect(staleTexts(files(), [])).toEqual([]);
});

test('a text that was changed in one language alone is told, where it stands and which to look at', () => {
  expect(toldAfter(/(?<=summary:\n +en: )\S+/, 'Another')).toEqual([
    {
      file: `data/${act}`,
      line: expect.any(Number),
      column: expect.any(Number),
      field: 'summary',
      found: `\`en\` changed, and ${others} did not`,
      wanted: `a look at ${others}, then \`npm run ledger\`, which confirms it`,
    },
  ]);
});

test('a translation that stayed where the quoted words became others is told', () => {
  const firstWord = /(?<=words: )\S+ /;
  expect(toldAfter(firstWord, '')).toMatchObject([
    { found: `\`words\` changed, and ${others} did not` },
  ]);
});

test('a text that was changed in every language, or is new, is not told', () => {
  const inAll = (text: string) => languages.map((language) => `  ${language}: ${text}\n`).join('');
  expect(toldAfter(/^summary:\n(?: .+\n)+/m, `summary:\n${inAll('Lamps')}`)).toEqual([]);
  expect(toldAfter(/^summary:/m, `note:\n${inAll('Bells')}summary:`)).toEqual([]);
});

test('a new text with the words of another in one language is not told', () => {
  const [, title = ''] = /^title:\n +en: (.+)$/m.exec(copy.read(act)) ?? [];
  const inOthers = languages.slice(1).map((language) => `  ${language}: Лампы 7\n`);
  expect(toldAfter(/^summary:/m, `note:\n  en: ${title}\n${inOthers.join('')}summary:`)).toEqual(
    [],
  );
});

test('a confirmed text is not told because another, with some of its words, was changed', () => {
  const inOthers = languages
    .slice(1)
    .map((language) => `  ${language}: Огни 7\n`)
    .join('');
  const both = copy
    .read(act)
    .replace(
      /^summary:/m,
      `note:\n  en: Lamps 7\n${inOthers}text:\n  en: Lights 7\n${inOthers}summary:`,
    );
  copy.write(act, both);
  const before = recordLines(files());
  copy.write(act, both.replace('en: Lamps 7', 'en: Bells 7'));
  expect(staleTexts(files(), before)).toMatchObject([{ field: 'note' }]);
});

test('a language that is new is not told, though no text was ever confirmed in it', () => {
  const before = asWritten.map((line) => line.split(' ').slice(0, -1).join(' '));
  expect(before).not.toEqual(asWritten);
  expect(staleTexts(files(), before)).toEqual([]);
});

test('a translated title that stayed where the document’s own became another is told', () => {
  const report = 'sources/keepers-report.yaml';
  const inOthers = languages.slice(1).map((language) => `    ${language}: Its title\n`);
  const translated = copy
    .read(report)
    .replace(/^original:\n/m, `$&  translation:\n${inOthers.join('')}`);
  copy.write(report, translated);
  const before = recordLines(files());
  copy.write(report, translated.replace(/(?<=^ {2}title: )Report/m, 'Another'));
  expect(staleTexts(files(), before)).toMatchObject([
    { field: 'original', found: `\`title\` changed, and ${others} did not` },
  ]);
});

test('`npm run check` warns of it, and calls the content right all the same', () => {
  writeFileSync(recordPath(copy.folder), `${asWritten.join('\r\n')}\r\n`);
  copy.write(act, copy.read(act).replace(/(?<=summary:\n +en: )\S+/, 'Another'));
  process.env.CONTENT = copy.folder;
  const { right, warnings } = reportOnContent();
  delete process.env.CONTENT;
  expect(right).toBe(true);
  expect(warnings.map(describeWarning)).toEqual([
    expect.stringMatching(
      /^Warning: data\/events\/harbour-act\.yaml:\d+:\d+: summary: `en` changed/,
    ),
  ]);
  expect(readRecord(copy.folder)).toEqual(asWritten);
});
