import { expect, test } from 'vitest';
import { copyOfContent } from '@/e2e/support/content-copy';
import { entry, entryName } from '@/e2e/support/slips';
import { readContent } from './content-folder';
import { mendFiles } from './mend-files';

const copy = copyOfContent();
const report = 'sources/keepers-report.txt';

test.each([
  ['the line ends of Windows', entry.replaceAll('\n', '\r\n')],
  ['spaces at the end of lines', entry.replaceAll('\n', '  \n')],
  ['a tab at the end of a line', entry.replace('Act\n', 'Act\t\n')],
  ['no last line end', entry.trimEnd()],
  ['too many last line ends', `${entry}\n\n`],
  ['a byte order mark', `\uFEFF${entry}`],
  ['all of these', `\uFEFF${entry.replaceAll('\n', ' \t\r\n').trimEnd()}`],
])('%s: mended, so that the entry says what it says without', (_, written) => {
  copy.write(entryName, entry);
  const right = readContent(copy.folder, ['en']);
  copy.write(entryName, written);
  expect(mendFiles(copy.folder)).toEqual([`data/${entryName}`]);
  expect(copy.read(entryName)).toBe(entry);
  expect(readContent(copy.folder, ['en'])).toEqual(right);
  expect(mendFiles(copy.folder)).toEqual([]);
});

test('what is right stays as it is, and so does the text of a document', () => {
  const text = copy.read(report).replaceAll('\n', ' \r\n');
  copy.write(report, text);
  copy.write(entryName, entry);
  expect(mendFiles(copy.folder)).toEqual([]);
  expect(copy.read(report)).toBe(text);
});

test('a file in another encoding, or of another kind, stays as it is', () => {
  const bytes = Buffer.from('title: D\xe9cret  \r\n', 'latin1');
  copy.write(entryName, bytes);
  copy.write('events/notes.txt', 'Notes  ');
  expect(mendFiles(copy.folder)).toEqual([]);
  expect(Buffer.from(copy.read('events/notes.txt'))).toEqual(Buffer.from('Notes  '));
});
