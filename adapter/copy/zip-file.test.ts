import { crc32 } from 'node:zlib';
import { unzipSync } from 'fflate';
import { afterEach, expect, test, vi } from 'vitest';
import { type Packed, pack, zipFile } from './zip-file';

const texts: [name: string, text: string][] = [
  ['READ-ME.txt', 'A copy.'],
  ['en/index.html', '<p>In memory</p>'.repeat(99)],
];

afterEach(() => {
  vi.useRealTimers();
});

async function zipped(): Promise<Buffer> {
  const files = texts.map(async ([name, text]): Promise<[string, Packed]> => {
    return [name, await pack(Buffer.from(text))];
  });
  return zipFile(await Promise.all(files), '2004-09-03');
}

test('a ZIP file gives back each file, in order, and is small', async () => {
  const zip = await zipped();
  const read = Object.entries(unzipSync(zip)).map(([name, data]) => [
    name,
    String(Buffer.from(data)),
  ]);
  expect(read).toEqual(texts);
  expect(zip.length).toBeLessThan(500);
});

test('it has the checksum of each file, by which a program sees that it is whole', async () => {
  const zip = await zipped();
  // A file's entry of the directory, whose checksum stands 16 bytes on. (APPNOTE.TXT, section 4.3.12)
  let entry = 0;
  for (const [, text] of texts) {
    entry = zip.indexOf('PK\x01\x02', entry + 1, 'latin1');
    expect(zip.readUInt32LE(entry + 16)).toBe(crc32(text));
  }
});

test('it is the same bytes on another day', async () => {
  const zip = await zipped();
  vi.setSystemTime(Date.UTC(2031, 4, 6));
  expect((await zipped()).equals(zip)).toBe(true);
});
