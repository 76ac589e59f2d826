import { once } from 'node:events';
import { readdirSync, readlinkSync, renameSync, rmSync, truncateSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { publish } from '../publish';
import { longText, serveMadeSite, writeSite } from './made-site';

let site: Awaited<ReturnType<typeof serveMadeSite>>;
beforeEach(async () => {
  site = await serveMadeSite();
});
afterEach(() => site.stop());

const read = async (path: string) => (await fetch(site.origin + path)).text();
const page = (text: string) => `en/index.html: ${text}\n`.repeat(200);

/** How many files of the site this process has open, as Linux tells. */
function openFiles(): number {
  return readdirSync('/proc/self/fd').filter((one) => {
    try {
      return readlinkSync(`/proc/self/fd/${one}`).startsWith(site.folder);
    } catch {
      return false;
    }
  }).length;
}

/** Asks for the long text and leaves: at once, or when it begins to come. */
async function leave(count: number) {
  const asked = get(`${site.origin}/long.txt`, { agent: false }).on('error', () => {});
  if (count % 3 === 0) await once(asked, 'socket');
  else if (count % 3 === 1) await once(asked, 'response');
  else await once((await once(asked, 'response'))[0], 'data');
  asked.destroy();
}

test.runIf(process.platform === 'linux')(
  '2,000 readers who leave before the end keep no file open',
  { timeout: 60_000 },
  async () => {
    for (let count = 0; count < 2000; count += 50)
      await Promise.all(Array.from({ length: 50 }, (_, one) => leave(count + one)));
    await expect.poll(openFiles).toBe(0);
    expect(await read('/long.txt')).toBe(longText);
  },
);

test('200 readers at once get each byte', async () => {
  const texts = await Promise.all(Array.from({ length: 200 }, () => read('/en/')));
  expect(new Set(texts)).toEqual(new Set([page('first')]));
});

test('A site that is built meanwhile is served at once, and no reader gets an error or half of each', async () => {
  let isBuilding = true;
  const seen = new Set<string>();
  const reading = Array.from({ length: 8 }, async () => {
    while (isBuilding) seen.add(await read('/en/'));
  });
  const built = Array.from({ length: 10 }, (_, count) => `build ${'x'.repeat(count)}`);
  for (const text of built) {
    await writeSite(`${site.folder}.next`, text);
    await publish(`${site.folder}.next`, site.folder);
    expect(await read('/en/')).toBe(page(text));
  }
  isBuilding = false;
  await Promise.all(reading);
  const whole = new Set(['first', ...built].map(page));
  expect([...seen].filter((text) => !whole.has(text))).toEqual([]);
});

test('While a build renames, a reader waits; a site that is taken away is told as missing', async () => {
  renameSync(site.folder, `${site.folder}.former`);
  const reading = read('/en/');
  await wait(60);
  renameSync(`${site.folder}.former`, site.folder);
  expect(await reading).toBe(page('first'));
  rmSync(site.folder, { recursive: true });
  const gone = await fetch(`${site.origin}/en/`);
  expect([gone.status, await gone.text()]).toEqual([404, '']);
});

test('A file that goes away is missing, and one that is cut while it is sent ends the answer', async () => {
  rmSync(join(site.folder, 'en/index.html'));
  for (const ending of ['br', 'gz']) rmSync(join(site.folder, `en/index.html.${ending}`));
  expect((await fetch(`${site.origin}/en/`)).status).toBe(404);
  const asked = get(`${site.origin}/long.txt`);
  const [response]: IncomingMessage[] = await once(asked, 'response');
  truncateSync(join(site.folder, 'long.txt'), 100);
  await expect(response?.toArray()).rejects.toThrow('aborted');
  expect(await read('/')).toContain('index.html: first');
});

test('Under a path, nothing is answered beside it', async () => {
  const under = await serveMadeSite('/3-september');
  const status = async (path: string) =>
    (await fetch(under.origin + path, { redirect: 'manual' })).status;
  expect(await status('/3-september/en/')).toBe(200);
  expect(await status('/3-september')).toBe(301);
  for (const path of ['/en/', '/', '/3-septembers/en/']) expect(await status(path)).toBe(404);
  under.stop();
});
