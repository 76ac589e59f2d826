import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { subDays } from 'date-fns';
import { afterAll, expect, test, vi } from 'vitest';
import { kept, removeUnused } from './kept';

const folder = mkdtempSync(join(tmpdir(), 'kept-'));
afterAll(() => rmSync(folder, { recursive: true }));

const made = (text: string) => () => Promise.resolve(Buffer.from(text));

test('what two pages draw at the same time is whole for both, 200 times, and kept once', async () => {
  const times = Array.from({ length: 200 }, (_, time) => `picture ${time}`);
  for (const picture of times) {
    const draw = () => kept('images', [picture], made(picture), folder);
    const both = await Promise.all([draw(), draw()]);
    expect(both.map(String)).toEqual([picture, picture]);
  }
  expect(readdirSync(join(folder, 'images'))).toHaveLength(times.length);
});

test('what was made is not made again, and anything else is', async () => {
  const make = vi.fn(made('discs'));
  await kept('images', ['a', 'bc'], make, folder);
  await kept('images', ['a', 'bc'], make, folder);
  await kept('images', ['ab', 'c'], make, folder);
  expect(make).toHaveBeenCalledTimes(2);
});

test('what no build has asked for in 30 days goes, and nothing else', async () => {
  const parts = ['asked for now', 'kept long ago', 'kept lately'];
  for (const part of parts) await kept('images', [part], made(part), folder);
  const names = () =>
    readdirSync(join(folder, 'images')).map((name) => join(folder, 'images', name));
  const read = () => names().map((name) => readFileSync(name, 'utf8'));
  const age = (part: string, days: number) => {
    const name = names().find((one) => readFileSync(one, 'utf8') === part) ?? '';
    utimesSync(name, subDays(new Date(), days), subDays(new Date(), days));
  };
  age('asked for now', 31);
  age('kept long ago', 31);
  age('kept lately', 29);
  const before = read();
  await kept('images', ['asked for now'], made('asked for now'), folder);
  await removeUnused(folder);
  expect(read()).toEqual(before.filter((text) => text !== 'kept long ago'));
});
