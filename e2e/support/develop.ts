import { spawn } from 'node:child_process';
import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test as base, expect } from '@playwright/test';
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
function copySite(): string {
  const folder = freshFolder('developing');
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  for (const part of [...folders, ...files])
    cpSync(part, join(folder, part), {
      recursive: true,
      filter: (path) => !path.endsWith('.test.ts'),
    });
  return folder;
}

/** Somebody who runs `npm run dev` in a copy of the site. */
class Developing {
  readonly origin: string;
  #printed = '';
  #stop = async () => {};

  constructor(
    readonly site: string,
    private readonly port: number,
  ) {
    this.origin = `http://localhost:${port}`;
  }

  /** All that was printed since it began. */
  printed = () => this.#printed;

  /** Begins; what it says of the content is printed once it can be asked for pages. */
  async start() {
    this.#printed = '';
    const environment = { ...process.env, NEXT_TELEMETRY_DISABLED: '' };
    const config = resolve(this.site, 'config');
    const running = spawn('npm', ['run', 'dev', '--', '-p', `${this.port}`], {
      cwd: this.site,
      env: { ...environment, NODE_ENV: 'development', XDG_CONFIG_HOME: config },
      detached: true,
    });
    for (const output of [running.stdout, running.stderr])
      output.on('data', (data: Buffer) => {
        this.#printed += data;
      });
    const ended = new Promise((done) => running.once('close', done));
    this.#stop = async () => {
      const isRunning = running.exitCode === null && running.signalCode === null;
      if (running.pid && isRunning) process.kill(-running.pid, 'SIGINT');
      // Its folder stays: what the framework leaves running to tidy up would wait for it for ever.
      await ended;
    };
    await expect.poll(this.printed, { timeout: 60_000 }).toMatch(/The content is right|field: /);
  }

  stop = () => this.#stop();
}

/** A test beside `npm run dev`, which one test after the other leaves as it was. */
export const test = base.extend<object, { developing: Developing }>({
  developing: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for a pattern
    async ({}, use) => {
      const developing = new Developing(copySite(), await freePort());
      try {
        await developing.start();
        await use(developing);
      } finally {
        await developing.stop();
      }
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});

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
