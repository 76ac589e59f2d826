import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyOfContent } from '@/e2e/support/content-copy';

const content = copyOfContent();
const decree = join(content.folder, 'events/decree-116.yaml');
const change = (path: string, before: string, after: string) => {
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(before);
  writeFileSync(path, text.replace(before, after));
};

test('a page quotes no words twice', () => {
  change(
    decree,
    'quotations:\n',
    `quotations:
  - source: nac-international-cooperation
    words: the NAC coordinates activities of authorized Federal Executive Bodies on combating terrorism
`,
  );
  expect(content.problems()).toMatchObject([
    { field: 'quotations 4, words', wanted: 'each quotation once' },
  ]);
});

test('what differs in spaces alone is shown', () => {
  change(decree, 'the NAC coordinates', 'the NAC  coordinates');
  expect(content.problems()[0]?.wanted).toContain('NAC[-  -]{+ +}coordinates');
});

test('a wrong entry is not also blamed on the memorial, nor a wrong document on who quotes it', () => {
  change(join(content.folder, 'events/beslan-2004.yaml'), '2004-09-01', '2004-09-31');
  expect(content.problems()).toMatchObject([{ file: 'data/events/beslan-2004.yaml' }]);
  change(join(content.folder, 'sources/cis-atc-declaration.yaml'), 'headings', 'heddings');
  expect(content.problems().filter(({ field }) => field?.startsWith('quotations'))).toEqual([]);
});

test('nothing in the content is passed over in silence', () => {
  writeFileSync(join(content.folder, 'pages/contact.yaml'), 'title: { en: Contact }');
  writeFileSync(join(content.folder, 'sources/alone.txt'), 'Words');
  mkdirSync(join(content.folder, 'events/folder.yaml'));
  expect(content.problems()).toMatchObject([
    { file: 'data/events/folder.yaml', found: 'a file of another kind' },
    { file: 'data/pages/contact.yaml', found: 'a page that the site does not have' },
    { file: 'data/sources/alone.txt', found: 'a document alone' },
  ]);
});

test('a language that the site does not have is told so', () => {
  change(decree, 'title:\n  en:', 'title:\n  xx: Decree\n  en:');
  expect(content.problems()).toMatchObject([
    { field: 'title, xx', found: 'a language that the site does not have' },
  ]);
});
