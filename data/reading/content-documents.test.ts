import { expect, test } from 'vitest';
import { copyOfContent } from '@/e2e/support/content-copy';
import { at, type Slip, tellsOf } from '@/e2e/support/slips';

const copy = copyOfContent();
const notices = copy.read('sources/harbour-notices.yaml');
const [, sha256] = /^sha256: (.*)$/m.exec(notices) ?? [];
const text = copy.read('sources/harbour-notices.txt');

test.each([
  ['one letter', text.replace('grow calmer', 'grow kalmer')],
  ['nothing but its line endings', text.replaceAll('\n', '\r\n')],
])('a document with %s changed is refused, with both of its SHA-256', (_, changed) => {
  copy.write('sources/harbour-notices.txt', changed);
  const name = 'data/sources/harbour-notices';
  const [problem] = copy.problems();
  expect(problem).toMatchObject({ file: `${name}.yaml`, line: 2, field: 'sha256' });
  expect(problem?.found).toMatch(`${sha256}, but ${name}.txt has `);
  expect(problem?.found).toMatch(/ has [0-9a-f]{64}$/);
  expect(problem?.wanted).toContain(`${name}.txt as it was archived`);
});

const ofDocument: Slip[] = [
  [
    'as navigation what is no block of the document',
    'Меню',
    'Menu',
    at(12, 'furniture 1', '“Menu”', 'a whole block of data/sources/harbour-notices.txt'),
  ],
  [
    'half a heading',
    'headings: 1',
    'headings: 0.5',
    at(13, 'headings', 'the number 0.5', 'a whole number'),
  ],
  [
    'an unknown language',
    'language: en',
    'language: xx',
    at(3, 'language', '“xx”', 'one of these: en'),
  ],
  [
    'a short SHA-256',
    `${sha256}`,
    `${sha256?.slice(1)}`,
    at(2, 'sha256', `“${sha256?.slice(1)}”`, '64 digits 0–9, a–f'),
  ],
];

tellsOf(copy, ofDocument, 'sources/harbour-notices.yaml', notices);
