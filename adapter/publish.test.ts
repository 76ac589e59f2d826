import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { formerOf, publish } from './publish.js';

const folder = mkdtempSync(join(tmpdir(), 'publish-'));
const staged = join(folder, '.export', 'documents');
const target = join(folder, 'out');

/** Writes documents: an index with this text and, beside it, a file with this name. */
function writeDocuments(to: string, text: string, besides: string) {
  mkdirSync(join(to, 'en'), { recursive: true });
  writeFileSync(join(to, 'en', 'index.html'), text);
  writeFileSync(join(to, besides), '');
}

const read = (from: string) => [
  readFileSync(join(from, 'en/index.html'), 'utf8'),
  ...readdirSync(from),
];

beforeEach(() => {
  writeDocuments(staged, 'new', 'new.txt');
});
afterEach(() => rmSync(folder, { recursive: true }));

test('the first documents are published where none were', async () => {
  await publish(staged, target);
  expect(read(target)).toEqual(['new', 'en', 'new.txt']);
  expect(existsSync(staged)).toBe(false);
});

test('new documents take the place of the former ones, and nothing of those is left', async () => {
  writeDocuments(target, 'old', 'old.txt');
  await publish(staged, target);
  expect(read(target)).toEqual(['new', 'en', 'new.txt']);
  expect(existsSync(formerOf(target))).toBe(false);
  expect(readdirSync(folder).sort()).toEqual(['.export', 'out']);
});

test('what an interrupted build left behind does not stop the next', async () => {
  writeDocuments(target, 'old', 'old.txt');
  writeDocuments(formerOf(target), 'older', 'older.txt');
  await publish(staged, target);
  expect(read(target)).toEqual(['new', 'en', 'new.txt']);
  expect(existsSync(formerOf(target))).toBe(false);
});

test('if the new documents cannot be put in place, the old ones are still whole', async () => {
  writeDocuments(target, 'old', 'old.txt');
  rmSync(staged, { recursive: true });
  await expect(publish(staged, target)).rejects.toThrow('ENOENT');
  const kept = existsSync(target) ? target : formerOf(target);
  expect(read(kept)).toEqual(['old', 'en', 'old.txt']);
});
