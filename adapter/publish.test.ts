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
import { formerOf, publish } from './publish';

const folder = mkdtempSync(join(tmpdir(), 'publish-'));
const staged = join(folder, '.export', 'site');
const target = join(folder, 'out');

/** Writes a site: an index with this text and, beside it, a file with this name. */
function writeSite(to: string, text: string, besides: string) {
  mkdirSync(join(to, 'en'), { recursive: true });
  writeFileSync(join(to, 'en', 'index.html'), text);
  writeFileSync(join(to, besides), '');
}

const read = (from: string) => [
  readFileSync(join(from, 'en/index.html'), 'utf8'),
  ...readdirSync(from),
];

beforeEach(() => {
  writeSite(staged, 'new', 'new.txt');
});
afterEach(() => rmSync(folder, { recursive: true }));

test('the first site is published where none was', async () => {
  await publish(staged, target);
  expect(read(target)).toEqual(['new', 'en', 'new.txt']);
  expect(existsSync(staged)).toBe(false);
});

test('a new site takes the place of the former one, and nothing of that is left', async () => {
  writeSite(target, 'old', 'old.txt');
  await publish(staged, target);
  expect(read(target)).toEqual(['new', 'en', 'new.txt']);
  expect(existsSync(formerOf(target))).toBe(false);
  expect(readdirSync(folder).sort()).toEqual(['.export', 'out']);
});

test('what an interrupted build left behind does not stop the next', async () => {
  writeSite(target, 'old', 'old.txt');
  writeSite(formerOf(target), 'older', 'older.txt');
  await publish(staged, target);
  expect(read(target)).toEqual(['new', 'en', 'new.txt']);
  expect(existsSync(formerOf(target))).toBe(false);
});

test('if the new site cannot be put in place, the old one is still whole', async () => {
  writeSite(target, 'old', 'old.txt');
  rmSync(staged, { recursive: true });
  await expect(publish(staged, target)).rejects.toThrow('ENOENT');
  const kept = existsSync(target) ? target : formerOf(target);
  expect(read(kept)).toEqual(['old', 'en', 'old.txt']);
});
