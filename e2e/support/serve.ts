import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { freePort } from './free-port';

/** What serves a built site, by itself. */
export const server = ['node', '--import', 'tsx', 'adapter/hosting/server.ts'] as const;

/** Serves a built site as `npm start` does; gives its origin and what ends it. */
export async function serveSite(env: Record<string, string>) {
  const port = String(await freePort());
  const [program, ...files] = server;
  const serving = spawn(program, files, {
    env: { ...process.env, PORT: port, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await Promise.race([once(serving.stdout, 'data'), once(serving, 'exit')]);
  if (serving.exitCode !== null) throw new Error('The site is not served.');
  return { origin: `http://localhost:${port}`, stop: () => serving.kill() };
}
