import { spawn } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { expect, test } from '@playwright/test';
import { diagnosticsFolder } from '@/adapter/framework';
import { buildSite, copyContent, digest, freshFolder, run } from '../support/build';
import { once } from '../support/once';
import { testFolder } from '../support/test-content';

test.describe.configure({ timeout: 300_000 });

test('A build of wrong content, or of a document changed by one letter, says all that is wrong and leaves the last good site', () => {
  const content = copyContent('wrong', testFolder);
  const last = freshFolder('last-good');
  cpSync('out', last, { recursive: true });
  const act = `${content}/events/harbour-act.yaml`;
  writeFileSync(act, readFileSync(act, 'utf8').replace('is guided by', 'is ruled by'));
  writeFileSync(
    `${content}/events/wrong.yaml`,
    'on: 2004-02-31\ntitel: { en: Wrong }\nquotations: []\n',
  );
  appendFileSync(`${content}/sources/keepers-report.txt`, '.');
  const { status, printed } = buildSite({ CONTENT: content, OUT: last });
  expect(status).not.toBe(0);
  for (const said of [
    'data/events/harbour-act.yaml:',
    'field: quotations 1, words',
    '[-ruled-]{+guided+}',
    'data/events/wrong.yaml:1:1',
    'field: on',
    'a date that exists',
    'field: titel',
    'field: title',
    'field: summary',
    // A document that was changed by one letter.
    'data/sources/keepers-report.yaml:2:1',
    'field: sha256',
  ])
    expect(printed).toContain(said);
  const check = run('tsx data/check.ts', { CONTENT: content });
  expect(printed.endsWith(check.printed), printed).toBe(true);
  expect(printed).not.toMatch(/^ +at /m);
  expect(digest(last)).toEqual(digest('out'));
});

test('A build that is killed halfway ends with all it began, and leaves the last good site, byte for byte', async () => {
  const last = freshFolder('killed');
  cpSync('out', last, { recursive: true });
  for (const reached of ['Creating', 'Collecting', 'Generating', 'Finalizing']) {
    const build = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
      env: { ...process.env, NODE_ENV: 'production', OUT: last },
      detached: true,
    });
    let printed = '';
    for await (const part of build.stdout) {
      printed += part;
      if (printed.includes(reached)) break;
    }
    expect(printed).toContain(reached);
    // The first process alone, as a host that has no memory left does it.
    build.kill('SIGKILL');
    await expect.poll(() => isRunning(build.pid), reached).toBe(false);
    expect(digest(last)).toEqual(digest('out'));
  }
});

/** Whether a process is left of those that one began. */
function isRunning(group = 0): boolean {
  try {
    return process.kill(-group, 0);
  } catch {
    return false;
  }
}

/** The site as the next build makes it: elsewhere in time, and where a link leads. */
const nextSite = once(() => {
  const folder = freshFolder('next');
  symlinkSync('real/site', `${folder}/out`);
  // A build that is killed as it writes leaves this empty.
  writeFileSync(`${diagnosticsFolder}/build-diagnostics.json`, '');
  const here = new Date().getTimezoneOffset();
  const zone = here < -720 ? 'America/Los_Angeles' : 'Pacific/Kiritimati';
  const { status, printed } = buildSite({ TZ: zone, OUT: `${folder}/out` });
  expect(status, printed).toBe(0);
  return folder;
});

test('A build that was killed keeps no other from being made', () => {
  expect(existsSync(`${nextSite()}/out/index.html`)).toBe(true);
});

test('A build in another time zone is the same, byte for byte', () => {
  expect(digest(`${nextSite()}/real/site`)).toEqual(digest('out'));
});

test('Where `out` is a link, the site is put where it leads, and the link stays', () => {
  expect(lstatSync(`${nextSite()}/out`).isSymbolicLink()).toBe(true);
  expect(readdirSync(`${nextSite()}/real`)).toEqual(['site']);
});
