import { spawn } from 'node:child_process';
import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { freshFolder } from './build';
import { freePort } from './free-port';

const folders = ['adapter', 'app', 'components', 'data', 'development', 'public'];
const files = [
  'instrumentation.dev.ts',
  'next.config.js',
  'package.json',
  'postcss.config.js',
  'proxy.dev.ts',
  'tsconfig.json',
];

/** A copy of the site to develop: its folder is within the project, for what it needs is found there. */
export function copySite(name: string): string {
  const folder = freshFolder(name);
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  for (const part of [...folders, ...files])
    cpSync(part, join(folder, part), {
      recursive: true,
      filter: (path) => !path.endsWith('.test.ts'),
    });
  return folder;
}

/** Runs `npm run dev` in a copy of the site; gives its origin, all that it printed, and what ends it. */
export async function develop(folder: string) {
  const port = await freePort();
  let printed = '';
  const environment = { ...process.env, NEXT_TELEMETRY_DISABLED: '' };
  const developing = spawn('npm', ['run', 'dev', '--', '-p', `${port}`], {
    cwd: folder,
    env: { ...environment, NODE_ENV: 'development', XDG_CONFIG_HOME: resolve(folder, 'config') },
    detached: true,
  });
  for (const output of [developing.stdout, developing.stderr])
    output.on('data', (data: Buffer) => {
      printed += data;
    });
  const ended = new Promise((done) => developing.once('close', done));
  const stop = async () => {
    if (developing.pid && developing.exitCode === null) process.kill(-developing.pid, 'SIGINT');
    // Its folder stays: what the framework leaves running to tidy up would wait for it for ever.
    await ended;
  };
  return { origin: `http://localhost:${port}`, printed: () => printed, stop };
}

/** How long a change may take to show: two seconds on a machine that does nothing else, as tests do not have. */
export const soon = { timeout: 15_000 };

/** Changes a file of a site; gives what puts it back. */
export function change(site: string, name: string, from: string, to: string): () => void {
  const path = join(site, name);
  const text = readFileSync(path, 'utf8');
  if (!text.includes(from)) throw new Error(`${name} does not say: ${from}`);
  writeFileSync(path, text.replace(from, to));
  return () => writeFileSync(path, text);
}
