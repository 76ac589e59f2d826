import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { ledgerFile } from '@/adapter/ledger/ledger';

const folder = mkdtempSync(join(tmpdir(), 'workflows-'));
afterAll(() => rmSync(folder, { recursive: true }));

const git = (cwd: string, ...args: string[]) => {
  const { status, stdout, stderr } = spawnSync('git', args, { cwd, encoding: 'utf8' });
  expect(status, stderr).toBe(0);
  return stdout.trim();
};

const confirmedFile = 'data/confirmed.txt';
const entryFile = 'data/events/lamps.yaml';
const [typed, set] = ['title:\n  ru: в доме\n', 'title:\n  ru: в\u00a0доме\n'];

/** A repository with a ledger and an entry, and a checkout of it in which commands wrote to both, and to what is confirmed. */
function changedCheckout(name: string) {
  const [origin, checkout] = [join(folder, `${name}.git`), join(folder, name)];
  mkdirSync(join(checkout, 'data/events'), { recursive: true });
  cpSync(ledgerFile, join(checkout, ledgerFile));
  writeFileSync(join(checkout, entryFile), typed);
  writeFileSync(join(checkout, confirmedFile), '');
  git(folder, 'init', '--quiet', '--bare', '--initial-branch=main', origin);
  git(checkout, 'init', '--quiet', '--initial-branch=main');
  git(checkout, 'add', '.');
  git(
    checkout,
    '-c',
    'user.name=a',
    '-c',
    'user.email=a@island.example',
    'commit',
    '-qm',
    'Ledger',
  );
  git(checkout, 'remote', 'add', 'origin', origin);
  git(checkout, 'push', '--quiet', '--set-upstream', 'origin', 'main');
  appendFileSync(join(checkout, ledgerFile), '/zz/new/\n');
  writeFileSync(join(checkout, entryFile), set);
  writeFileSync(join(checkout, confirmedFile), 'confirmed');
  return { origin, checkout };
}

/** What the workflow does once `npm run check -- --write` and `npm run ledger` wrote what they write. */
function keepWritten(checkout: string) {
  const env = {
    ...process.env,
    GITHUB_OUTPUT: join(checkout, 'output'),
    GITHUB_STEP_SUMMARY: join(checkout, 'summary'),
  };
  const script = resolve('.github/keep-written.sh');
  return spawnSync(script, { cwd: checkout, env, encoding: 'utf8' });
}

test('On GitHub, new addresses and how texts are set are written down on the branch, and what is tested has them', () => {
  const { origin, checkout } = changedCheckout('own');
  const { status, stderr } = keepWritten(checkout);
  expect(status, stderr).toBe(0);
  const commit = git(origin, 'rev-parse', 'main');
  expect(readFileSync(join(checkout, 'output'), 'utf8')).toBe(`commit=${commit}\n`);
  expect(git(origin, 'show', `main:${ledgerFile}`)).toMatch(/\n\/zz\/new\/$/);
  expect(git(origin, 'show', `main:${entryFile}`)).toBe(set.trim());
  // That somebody looked at a text is not confirmed by a machine.
  expect(git(origin, 'show', `main:${confirmedFile}`)).toBe('');
});

test('Where the branch may not be written to, an editor gets the whole files to paste', () => {
  const { origin, checkout } = changedCheckout('foreign');
  rmSync(origin, { recursive: true });
  const { status, stdout } = keepWritten(checkout);
  expect(status).toBe(1);
  const summary = readFileSync(join(checkout, 'summary'), 'utf8');
  for (const file of [ledgerFile, entryFile]) {
    expect(stdout).toContain(`::error file=${file}::`);
    expect(summary).toContain(`\n\`\`\`\n${readFileSync(join(checkout, file), 'utf8')}\`\`\`\n`);
  }
});

test('Every action that a workflow uses is named by its commit, which nobody can move', () => {
  const workflows = readdirSync('.github/workflows').map((name) =>
    readFileSync(`.github/workflows/${name}`, 'utf8'),
  );
  const used = workflows.flatMap((text) => text.match(/(?<=\buses: ).+/g) ?? []);
  expect(used.length).toBeGreaterThan(0);
  for (const action of used) expect(action).toMatch(/^[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
});
