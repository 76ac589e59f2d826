import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { writeForHost } from './compression';

const folder = mkdtempSync(join(tmpdir(), 'compress-'));
afterAll(() => rmSync(folder, { recursive: true }));

const page = '<p>In memory – Вечная память</p>'.repeat(99);
const read = (name: string) => readFileSync(join(folder, name));
const write = (name: string, text: string, kept = 'kept') =>
  writeForHost(join(folder, name), Buffer.from(text), join(folder, kept));

/** What a file is written with, by their endings. */
async function writtenWith(name: string, text: string) {
  await write(`${name}/${name}`, text);
  const names = readdirSync(join(folder, name)).map((one) => one.slice(name.length));
  return names.sort();
}

test.each(['html', 'txt', 'xml', 'json', 'ics', 'svg', 'bib', 'ris'])(
  'a text that ends in .%s has its .br and .gz beside it',
  async (ending) => {
    expect(await writtenWith(`text.${ending}`, page)).toEqual(['', '.br', '.gz']);
  },
);

test.each(['png', 'woff2'])('what ends in .%s is small already', async (ending) => {
  expect(await writtenWith(`other.${ending}`, page)).toEqual(['']);
});

test('what fits into one packet is sent as it is', async () => {
  expect(await writtenWith('short.txt', 'a'.repeat(999))).toEqual(['']);
  expect(await writtenWith('long.txt', 'a'.repeat(1000))).toEqual(['', '.br', '.gz']);
});

test('they hold the text, small, and the same bytes each time', async () => {
  await write('index.html', page);
  const before = [read('index.html.br'), read('index.html.gz')];
  expect(before.map(String)).not.toContain(page);
  expect(brotliDecompressSync(read('index.html.br')).toString()).toBe(page);
  expect(gunzipSync(read('index.html.gz')).toString()).toBe(page);
  expect(read('index.html.gz').length).toBe(gzipSync(page, { level: 9 }).length);
  // Made anew: nothing is kept there.
  await write('index.html', page, 'kept-elsewhere');
  expect([read('index.html.br'), read('index.html.gz')]).toEqual(before);
});
