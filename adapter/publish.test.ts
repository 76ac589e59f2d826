import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { folderOf, formerOf, publish, publishMade, targetProblem } from './publish';

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

const makeNew = async (to: string) => writeSite(to, 'new', 'new.txt');

test('a folder that is a link stays one, and the site is put where it leads', async () => {
  const real = join(folder, 'real', 'out');
  writeSite(real, 'old', 'old.txt');
  symlinkSync(real, target);
  await publishMade(makeNew, target);
  expect(lstatSync(target).isSymbolicLink()).toBe(true);
  expect(read(real)).toEqual(['new', 'en', 'new.txt']);
  expect(readdirSync(join(folder, 'real'))).toEqual(['out']);
  rmSync(real, { recursive: true });
  expect(folderOf(target)).toBe(real);
  await publishMade(makeNew, target);
  expect(read(target)).toEqual(['new', 'en', 'new.txt']);
});

test('when a disk is full, the former site is whole and nothing of the new one is left', async () => {
  writeSite(target, 'old', 'old.txt');
  const full = publishMade(async (to) => {
    await makeNew(to);
    throw new Error('ENOSPC: no space left on device');
  }, target);
  await expect(full).rejects.toThrow('ENOSPC');
  expect(read(target)).toEqual(['old', 'en', 'old.txt']);
  expect(readdirSync(folder).sort()).toEqual(['.export', 'out']);
});

test('what cannot be replaced is refused in one line before anything is made', () => {
  expect(targetProblem(target)).toBeUndefined();
  writeSite(target, 'old', 'old.txt');
  expect(targetProblem(target)).toBeUndefined();
  const file = join(target, 'old.txt');
  expect(targetProblem(file)).toBe(`${file} is a file; the site needs a folder there, or nothing.`);
});

test.runIf(existsSync('/dev/shm'))(
  'a folder that is mounted is refused, with one that would do',
  () => {
    expect(targetProblem('/dev/shm')).toBe(
      '/dev/shm is mounted, so a whole site cannot take its place at once; OUT=/dev/shm/site would do.',
    );
  },
);
