import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test } from 'vitest';
import { writeSite } from './made-site';
import { whyNot } from './place';

const out = join(mkdtempSync(join(tmpdir(), 'listen-')), 'out');
await writeSite(out, 'here');
afterAll(() => rmSync(join(out, '..'), { recursive: true }));

const running: ChildProcess[] = [];
afterEach(() => {
  for (const one of running.splice(0)) one.kill();
});

/** Runs a program of `npm start`; gives the first it prints, and its exit status once it has one. */
async function run(program: string, env: Record<string, string>) {
  const started = spawn('node', ['--import', 'tsx', `adapter/hosting/${program}.ts`], {
    env: { ...process.env, OUT: out, ...env },
  });
  running.push(started);
  const printed = await Promise.race([
    once(started.stdout, 'data'),
    once(started.stderr, 'data'),
    once(started, 'exit').then(() => ['']),
  ]);
  const ended = async () => {
    if (started.exitCode === null) await once(started, 'exit');
    return started.exitCode;
  };
  return { printed: String(printed[0]), ended };
}

test('With PORT=0 any free port is found and printed, and only this machine is answered', async () => {
  const { printed } = await run('server', { PORT: '0', BASE_PATH: '/a' });
  const [, address = '', port] =
    /^The site is at (http:\/\/localhost:(\d+)\/a\/)\n$/.exec(printed) ?? [];
  expect(Number(port)).toBeGreaterThan(0);
  expect(await (await fetch(address)).text()).toContain('here');
  const own = Object.values(networkInterfaces()).flat();
  const outer = own.find((one) => one?.family === 'IPv4' && !one.internal);
  if (outer) await expect(fetch(`http://${outer.address}:${port}/a/`)).rejects.toThrow();
});

test('HOST says at which address others are answered', async () => {
  const { printed } = await run('server', { PORT: '0', HOST: '0.0.0.0' });
  expect(printed).toMatch(/^The site is at http:\/\/0\.0\.0\.0:\d+\/\n$/);
});

test('A taken port is told before a build, in one line', async () => {
  const other = createServer().listen(0, 'localhost');
  await once(other, 'listening');
  const address = other.address();
  const port = address && typeof address === 'object' ? address.port : 0;
  const { printed, ended } = await run('check-port', { PORT: String(port) });
  expect(printed).toBe(
    `Port ${port} is taken by another program; PORT=${port + 1} npm start uses another one.\n`,
  );
  expect(await ended()).toBe(1);
  other.close();
});

test('A free port lets the build begin', async () => {
  const { printed, ended } = await run('check-port', { PORT: '0' });
  expect([printed, await ended()]).toEqual(['', 0]);
});

test.each([
  [{ PORT: '99999' }, 'PORT is “99999”; a number up to 65535 would do.\n'],
  [{ PORT: '80a' }, 'PORT is “80a”; a number up to 65535 would do.\n'],
  [{ HOST: '203.0.113.1', PORT: '0' }, /^HOST is “203\.0\.113\.1”, which is no address of this/],
  [{ BASE_PATH: 'a b' }, /^BASE_PATH is “a b”; .+\n$/],
])('%o is told in one line', async (env, line) => {
  const { printed, ended } = await run('check-port', env);
  if (typeof line === 'string') expect(printed).toBe(line);
  else expect(printed).toMatch(line);
  expect(await ended()).toBe(1);
});

test('A port that needs rights is told, with one that does not', () => {
  const error = Object.assign(new Error('listen EACCES'), { code: 'EACCES' });
  const place = { host: 'localhost', port: 80, basePath: '' };
  expect(whyNot(place, error)).toBe(
    'Port 80 is not for programs without rights; PORT=3000 npm start uses one that is.',
  );
});
