import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testFolder } from '@/e2e/support/test-content';

const folder = mkdtempSync(join(tmpdir(), 'links-'));
const asked: string[] = [];
const server = createServer(({ url = '', headers }, response) => {
  asked.push(`${url} ${headers['user-agent']}`);
  if (url === '/there') response.end('There');
  else if (url === '/moved') response.writeHead(301, { Location: '/there' }).end();
  else if (url === '/gone') response.writeHead(404).end();
  // `/silent` is never answered.
});
let origin = '';

beforeAll(async () => {
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  origin = typeof address === 'object' && address ? `http://127.0.0.1:${address.port}` : '';
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});

/** Runs the command on content whose addresses, in order, are these. */
async function links(paths: string[]) {
  cpSync(testFolder, folder, { recursive: true });
  const rest = paths.values();
  for (const name of [
    'events/harbour-act',
    'events/lighthouse-fire',
    'pages/about',
    'pages/site',
    'sources/keepers-report',
  ]) {
    const path = join(folder, `${name}.yaml`);
    const next = () => `${origin}${rest.next().value ?? '/there'}`;
    const text = readFileSync(path, 'utf8').replace(
      /((?:address|archived): )\S+/g,
      (_, key) => key + next(),
    );
    writeFileSync(path, text);
  }
  const env = { ...process.env, CONTENT: folder, LINKS_TIMEOUT: '500' };
  const command = spawn('node', ['--import', 'tsx', 'data/links.ts'], { env });
  let printed = '';
  command.stdout.on('data', (chunk) => {
    printed += String(chunk);
  });
  const [status] = await once(command, 'close');
  return { status, printed };
}

test('each outside address is asked once, and how it answers is told with file and line', async () => {
  const { status, printed } = await links(['/there', '/moved', '/gone', '/silent']);
  expect(printed).toMatch(/^data\/\S+\.yaml:\d+: answers: http\S+\/there$/m);
  expect(printed).toMatch(/^data\/\S+\.yaml:\d+: moved to http\S+\/there: http\S+\/moved$/m);
  expect(printed).toMatch(/^data\/\S+\.yaml:\d+: fails with 404: http\S+\/gone$/m);
  expect(printed).toMatch(/^data\/\S+\.yaml:\d+: does not answer: http\S+\/silent$/m);
  expect(status).toBe(1);
  expect(asked.sort().map((one) => one.split(' ', 1)[0])).toEqual([
    '/gone',
    '/moved',
    '/silent',
    '/there',
  ]);
  expect(asked[0]).toContain('3 September');
});

test('where all answer, the command succeeds', async () => {
  const { status, printed } = await links([]);
  expect(status, printed).toBe(0);
  expect(printed).toContain('1 addresses, 0 of them to be looked at.');
});
