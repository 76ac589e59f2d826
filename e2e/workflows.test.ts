import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
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

/** A repository with a ledger, and a checkout of it to which an address was added. */
function changedCheckout(name: string) {
  const [origin, checkout] = [join(folder, `${name}.git`), join(folder, name)];
  mkdirSync(join(checkout, 'data'), { recursive: true });
  cpSync(ledgerFile, join(checkout, ledgerFile));
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
  return { origin, checkout };
}

/** What the workflow does once `npm run ledger` has added what is new. */
function keepLedger(checkout: string) {
  const env = {
    ...process.env,
    GITHUB_OUTPUT: join(checkout, 'output'),
    GITHUB_STEP_SUMMARY: join(checkout, 'summary'),
  };
  const script = resolve('.github/keep-ledger.sh');
  return spawnSync(script, { cwd: checkout, env, encoding: 'utf8' });
}

test('On GitHub, addresses that are new are written down on the branch, and what is tested has them', () => {
  const { origin, checkout } = changedCheckout('own');
  const { status, stderr } = keepLedger(checkout);
  expect(status, stderr).toBe(0);
  const commit = git(origin, 'rev-parse', 'main');
  expect(readFileSync(join(checkout, 'output'), 'utf8')).toBe(`commit=${commit}\n`);
  expect(git(origin, 'show', `main:${ledgerFile}`)).toMatch(/\n\/zz\/new\/$/);
});

test('Where the branch may not be written to, an editor gets the whole file to paste', () => {
  const { origin, checkout } = changedCheckout('foreign');
  rmSync(origin, { recursive: true });
  const { status, stdout } = keepLedger(checkout);
  expect(status).toBe(1);
  expect(stdout).toMatch(/^::error file=data\/ledger\.txt::/m);
  const ledger = readFileSync(join(checkout, ledgerFile), 'utf8');
  expect(readFileSync(join(checkout, 'summary'), 'utf8')).toContain(`\n\`\`\`\n${ledger}\`\`\`\n`);
});

test('Every action that a workflow uses is named by its commit, which nobody can move', () => {
  const workflows = readdirSync('.github/workflows').map((name) =>
    readFileSync(`.github/workflows/${name}`, 'utf8'),
  );
  const used = workflows.flatMap((text) => text.match(/(?<=\buses: ).+/g) ?? []);
  expect(used.length).toBeGreaterThan(0);
  for (const action of used) expect(action).toMatch(/^[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
});
