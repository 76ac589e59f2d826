import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyOfContent } from '@/e2e/support/content-copy';
import type { Problem } from './problem';

const content = copyOfContent();
const { folder } = content;

/** The problems of the content with one file that reads otherwise. */
function problemsWith(file: string, text: string): Problem[] {
  writeFileSync(join(folder, file), text);
  return content.problems();
}

const quoting = (source: string, words: string) => `on: 2006-02-15
title: { en: Decree No. 116 }
summary: { en: It established the National Antiterrorism Committee. }
quotations:
  - source: cis-atc-declaration
    words: the fight against terrorist threat
  - source: ${source}
    words: ${words}
`;
const entry = 'data/events/decree-116.yaml';
const problemsQuoting = (source: string, words: string) =>
  problemsWith('events/decree-116.yaml', quoting(source, words));

test('a quotation of an unknown document is told which documents there are', () => {
  expect(problemsQuoting('nac', 'the NAC coordinates')).toEqual([
    {
      file: entry,
      line: 7,
      column: 5,
      field: 'quotations 2, source',
      found: '“nac”',
      wanted: 'one of these: cis-atc-declaration, nac-international-cooperation',
    },
  ]);
});

test('words that do not stand in their document are shown beside the nearest that do', () => {
  const words = 'Today’s Russian memorial date symbolises the unity of the state and society';
  const [problem, ...others] = problemsQuoting('cis-atc-declaration', words);
  expect(problem).toMatchObject({ file: entry, line: 8, field: 'quotations 2, words' });
  expect(problem?.found).toBe(`“${words}”, which does not stand in cis-atc-declaration`);
  expect(problem?.wanted).toBe(
    'the words of the document; nearest is paragraph 5: ' +
      '“Today’s Russian memorial date symbolizes the unity of the state and society”\n' +
      '  difference: Today’s Russian memorial date [-symbolises-]{+symbolizes+} the unity of the state and society',
  );
  expect(others).toEqual([]);
});

test('words that are like nothing in the document are told where to copy from', () => {
  const words = 'Quizzical zebras vex jumpy foxes';
  expect(problemsQuoting('cis-atc-declaration', words)[0]).toMatchObject({
    found: `“${words}”, which does not stand in cis-atc-declaration`,
    wanted: 'words copied from data/sources/cis-atc-declaration.txt; nothing in it is like these',
  });
});

test('words that stand in their document more than once are told every paragraph', () => {
  const problems = problemsQuoting(
    'nac-international-cooperation',
    'National Antiterrorism Committee',
  );
  expect(problems).toEqual([
    {
      file: entry,
      line: 8,
      column: 5,
      field: 'quotations 2, words',
      found:
        '“National Antiterrorism Committee”, which stands 4 times in nac-international-cooperation (paragraphs 5, 6, 8, 9)',
      wanted: 'a longer passage, which stands there once',
    },
  ]);
});

test('a document with one letter changed is refused, with both of its SHA-256', () => {
  const name = 'data/sources/nac-international-cooperation';
  const text = readFileSync(`${name}.txt`, 'utf8').replace('does not reduce', 'does not reduse');
  const [problem] = problemsWith('sources/nac-international-cooperation.txt', text);
  expect(problem).toMatchObject({ file: `${name}.yaml`, line: 1, field: 'sha256' });
  expect(problem?.found).toMatch(
    /^fa17d83bc6676caa7af6acad20ff37ed491d83b6cc9b665ddcbb2cd07290e05a, but \S+\.txt has [0-9a-f]{64}$/,
  );
  expect(problem?.wanted).toContain(`${name}.txt as it was archived`);
});

test('a document with nothing but its line endings changed is refused too', () => {
  const name = 'sources/cis-atc-declaration.txt';
  const text = readFileSync(join('data', name), 'utf8').replaceAll('\n', '\r\n');
  expect(problemsWith(name, text)[0]).toMatchObject({ field: 'sha256' });
});
