import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { freePort } from './free-port';

/** Serves a built site as `npm start` does; gives its origin and what ends it. */
export async function serveSite(env: Record<string, string>) {
  const port = String(await freePort());
  const server = spawn('node', ['--import', 'tsx', 'adapter/hosting/server.ts'], {
    env: { ...process.env, PORT: port, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await Promise.race([once(server.stdout, 'data'), once(server, 'exit')]);
  if (server.exitCode !== null) throw new Error('The site is not served.');
  return { origin: `http://localhost:${port}`, stop: () => server.kill() };
}
