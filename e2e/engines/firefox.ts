import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { connect } from './bidi';
import { type Driver, findProgram, type Options, printed, surroundings } from './driver';

const anything = z.unknown();
const sessions = z.object({ capabilities: z.object({ browserVersion: z.string() }) });
const trees = z.object({ contexts: z.tuple([z.object({ context: z.string() })]) });
const evaluations = z.object({ result: z.object({ value: z.string() }) });
const prints = z.object({ data: z.string() });
const logEntries = z.object({ level: z.string(), text: z.string() });

export function findFirefox(): string | undefined {
  return findProgram('/usr/bin/firefox-esr', '/usr/bin/firefox');
}

/** Starts Firefox without a window, in a profile of its own, over WebDriver BiDi. */
export async function startFirefox({ scripts }: Options): Promise<Driver> {
  const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
  writeFileSync(join(profile, 'user.js'), `user_pref("javascript.enabled", ${scripts});\n`);
  const flags = ['--headless', '--no-remote', '--remote-debugging-port', '0', '--profile', profile];
  const program = spawn(findFirefox() ?? 'firefox', flags, {
    env: surroundings,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const address = await printed(program.stderr, /BiDi listening on (ws:\S+)/);
  const console: string[] = [];
  const call = await connect(`${address}/session`, (params) => {
    const { level, text } = logEntries.parse(params);
    if (['error', 'warn'].includes(level)) console.push(text);
  });
  const { capabilities } = await call('session.new', { capabilities: {} }, sessions);
  await call('session.subscribe', { events: ['log.entryAdded'] }, anything);
  const { context } = (await call('browsingContext.getTree', {}, trees)).contexts[0];
  return {
    version: `Firefox ${capabilities.browserVersion}`,
    console,
    async open(url) {
      await call('browsingContext.navigate', { context, url, wait: 'complete' }, anything);
    },
    async size(width, height) {
      const viewport = { width, height };
      await call('browsingContext.setViewport', { context, viewport }, anything);
    },
    async evaluate(expression) {
      const params = { expression, target: { context }, awaitPromise: true };
      return (await call('script.evaluate', params, evaluations)).result.value;
    },
    async perform(actions) {
      await call('input.performActions', { context, actions }, anything);
    },
    async print() {
      const page = { width: 21, height: 29.7 };
      return Buffer.from(
        (await call('browsingContext.print', { context, page }, prints)).data,
        'base64',
      );
    },
    async quit() {
      const ended = once(program, 'exit');
      await call('browser.close', {}, anything);
      await ended;
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
