import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { compressTexts } from './compress.js';
import { filesOf } from './files.js';

const folder = mkdtempSync(join(tmpdir(), 'compress-'));
afterAll(() => rmSync(folder, { recursive: true }));

const page = '<p>In memory – Вечная память</p>'.repeat(99);
const texts = ['index.html', 'a.txt', 'b.xml', 'c.json', 'd.ics', 'e.svg', 'f.bib', 'g.ris'];
const read = (name: string) => readFileSync(join(folder, name));

test('each text has its .br and .gz beside it, and nothing else has', async () => {
  for (const name of [...texts, 'h.png', 'i.woff2']) writeFileSync(join(folder, name), page);
  await compressTexts(folder, filesOf(folder));
  const made = filesOf(folder).filter((name) => /\.(br|gz)$/.test(name));
  expect(made).toEqual(texts.flatMap((name) => [`${name}.br`, `${name}.gz`]).sort());
});

test('they hold the text, small, and the same bytes each time', async () => {
  await compressTexts(folder, texts);
  const before = [read('index.html.br'), read('index.html.gz')];
  expect(before.map(String)).not.toContain(page);
  expect(brotliDecompressSync(read('index.html.br')).toString()).toBe(page);
  expect(gunzipSync(read('index.html.gz')).toString()).toBe(page);
  expect(read('index.html.gz').length).toBe(gzipSync(page, { level: 9 }).length);
  await compressTexts(folder, texts);
  expect([read('index.html.br'), read('index.html.gz')]).toEqual(before);
});
