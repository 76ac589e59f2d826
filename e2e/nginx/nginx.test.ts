import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { Agent, get, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask } from '../support/ask';
import { files, hostingPromises, pathOf } from '../support/hosting-promises';
import { requestPromises } from '../support/request-promises';
import { encodings, startNginx } from './server';

let site: Awaited<ReturnType<typeof startNginx>>;
beforeAll(async () => {
  site = await startNginx(resolve('out'));
});
afterAll(() => site.stop());

for (const { promise, keep } of [...hostingPromises, ...requestPromises])
  test(promise, () => keep({ origin: site.origin, encodings }));

test('Under a path, the same file serves the site, its fonts and its page for what is missing', async () => {
  const root = mkdtempSync(join(tmpdir(), 'under-'));
  symlinkSync(resolve('out'), join(root, '3-september'));
  const under = await startNginx(root, '/3-september');
  const open = (path: string) => fetch(`${under.origin}/3-september${path}`);
  try {
    expect((await open('/en/')).status).toBe(200);
    expect(new URL((await open('/en')).url).pathname).toBe('/3-september/en/');
    const font = files.find((name) => name.startsWith('fonts/'));
    expect((await open(`/${font}`)).headers.get('Cache-Control')).toContain('immutable');
    const missing = await open('/none');
    expect(missing.status).toBe(404);
    expect(await missing.text()).toBe(readFileSync('out/404.html', 'utf8'));
  } finally {
    await under.stop();
    rmSync(root, { recursive: true });
  }
});

test('Where other sites are served as well, the machine’s address still leads to this one', async () => {
  const other = 'server { listen 127.0.0.1:PORT; server_name localhost; return 200 "Welcome!"; }';
  const beside = await startNginx(resolve('out'), '', other);
  try {
    const { body } = await ask({ origin: beside.origin, path: '/' });
    expect(body.toString()).toBe(readFileSync('out/index.html', 'utf8'));
    const named = await ask({ origin: beside.origin, path: '/' }, { Host: 'localhost' });
    expect(named.body.toString()).toBe('Welcome!');
  } finally {
    await beside.stop();
  }
});

test('Under load, no reader is left without an answer', async () => {
  const pages = files.filter((name) => name.endsWith('.html'));
  const [requests, readers] = [2000, 50];
  const agent = new Agent({ keepAlive: true, maxSockets: readers });
  const waits: number[] = [];
  let left = requests;
  const read = async () => {
    while (left > 0) {
      const name = pages[left-- % pages.length] ?? '';
      const begun = performance.now();
      expect(await statusOf(site.origin + pathOf(name), agent)).toBe(200);
      waits.push(performance.now() - begun);
    }
  };
  const begun = performance.now();
  await Promise.all(Array.from({ length: readers }, read));
  agent.destroy();
  const seconds = (performance.now() - begun) / 1000;
  expect(waits).toHaveLength(requests);
  waits.sort((a, b) => a - b);
  const [half = 0, most = 0] = [waits[requests / 2], waits[requests * 0.99]];
  console.log(
    `${requests} pages to ${readers} readers at once: ${Math.round(requests / seconds)} a second, ` +
      `half within ${half.toFixed(1)} ms, 99 of 100 within ${most.toFixed(1)} ms, none failed`,
  );
});

/** Reads a page to its end, as compressed as nginx has it, and gives the status it came with. */
async function statusOf(url: string, agent: Agent): Promise<number | undefined> {
  const headers = { 'Accept-Encoding': encodings.join() };
  const [response]: IncomingMessage[] = await once(get(url, { agent, headers }), 'response');
  await once(response?.resume() ?? agent, 'end');
  return response?.statusCode;
}
