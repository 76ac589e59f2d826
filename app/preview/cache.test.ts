import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { kept } from './cache';

const folder = mkdtempSync(join(tmpdir(), 'kept-'));
afterAll(() => rmSync(folder, { recursive: true }));

const made = (text: string) => () => Promise.resolve(Buffer.from(text));

test('what two pages draw at the same time is whole for both, 200 times, and kept once', async () => {
  const times = Array.from({ length: 200 }, (_, time) => `picture ${time}`);
  for (const picture of times) {
    const draw = () => kept([picture], made(picture), folder);
    const both = await Promise.all([draw(), draw()]);
    expect(both.map(String)).toEqual([picture, picture]);
  }
  expect(readdirSync(folder)).toHaveLength(times.length);
});

test('what was made is not made again, and anything else is', async () => {
  const make = vi.fn(made('discs'));
  await kept(['a', 'bc'], make, folder);
  await kept(['a', 'bc'], make, folder);
  await kept(['ab', 'c'], make, folder);
  expect(make).toHaveBeenCalledTimes(2);
});
