import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { freePort } from '../support/free-port';
import { type Driver, findProgram, type Options, surroundings } from './driver';

const anything = z.unknown();
const sessions = z.object({
  sessionId: z.string(),
  capabilities: z.object({ browserVersion: z.string() }),
});
const answers = z.object({ value: z.unknown() });

/** The key as WebDriver writes it. */
const control = '\uE009';

/** WebKitGTK's driver, which brings a small browser, if there is a screen for it too. */
export function findWebKit(): string | undefined {
  return findProgram('/usr/bin/Xvfb') && findProgram('/usr/bin/WebKitWebDriver');
}

/** Starts WebKitGTK on a screen that nobody sees, over WebDriver. */
export async function startWebKit({ scripts }: Options): Promise<Driver> {
  const screen = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1400x1000x24'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const display = await printed(screen.stdout, /(\d+)\n/);
  const port = await freePort();
  const program = spawn(findWebKit() ?? 'WebKitWebDriver', [`--port=${port}`], {
    // Nobody sees what it would compose, without a graphics card, in a third of its time.
    env: { ...surroundings, DISPLAY: `:${display}`, WEBKIT_DISABLE_COMPOSITING_MODE: '1' },
    stdio: 'ignore',
  });
  const origin = `http://127.0.0.1:${port}`;
  while (!(await fetch(`${origin}/status`).then(Boolean, () => false))) await wait(50);
  const call = async <T>(method: string, path: string, body: object, result: z.ZodType<T>) => {
    const sent = method === 'POST' ? JSON.stringify(body) : null;
    const response = await fetch(origin + path, { method, body: sent });
    const { value } = answers.parse(await response.json());
    if (!response.ok) throw new Error(`${path}: ${JSON.stringify(value)}`);
    return result.parse(value);
  };
  // Without its bars the window can be as narrow as a telephone.
  const args = ['--automation', '--full-screen', `--enable-javascript=${scripts}`];
  const alwaysMatch = { 'webkitgtk:browserOptions': { args } };
  const session = await call('POST', '/session', { capabilities: { alwaysMatch } }, sessions);
  const post = <T>(path: string, body: object, result: z.ZodType<T>) =>
    call('POST', `/session/${session.sessionId}/${path}`, body, result);
  const perform = (actions: object) => post('actions', { actions: [actions] }, anything);
  return {
    version: `WebKitGTK ${session.capabilities.browserVersion}`,
    console: [],
    async open(url) {
      await post('url', { url }, anything);
    },
    async size(width, height) {
      await post('window/rect', { width, height }, anything);
    },
    evaluate(expression) {
      return post(
        'execute/async',
        { script: `Promise.resolve(${expression}).then(arguments[0])`, args: [] },
        z.string(),
      );
    },
    async click(x, y) {
      await perform({
        type: 'pointer',
        id: 'mouse',
        actions: [
          { type: 'pointerMove', x, y },
          { type: 'pointerDown', button: 0 },
          { type: 'pointerUp', button: 0 },
        ],
      });
    },
    async press(keys) {
      const values = keys.map((key) => (key === 'Control' ? control : key));
      await perform({
        type: 'key',
        id: 'keyboard',
        actions: [
          ...values.map((value) => ({ type: 'keyDown', value })),
          ...values.toReversed().map((value) => ({ type: 'keyUp', value })),
        ],
      });
    },
    async quit() {
      await call('DELETE', `/session/${session.sessionId}`, {}, anything);
      program.kill();
      screen.kill();
    },
  };
}

/** What a program prints that matches, once it does. */
function printed(stream: Readable, pattern: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    stream.on('data', (chunk) => {
      text += chunk;
      const found = pattern.exec(text)?.[1];
      if (found) resolve(found);
    });
    stream.on('end', () => reject(new Error(`Nothing like ${pattern} in: ${text}`)));
  });
}
