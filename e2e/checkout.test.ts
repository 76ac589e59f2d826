import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { ledgerFile, readLedger } from '@/adapter/ledger/ledger';

const clone = mkdtempSync(join(tmpdir(), 'checkout-'));
afterAll(() => rmSync(clone, { recursive: true }));

const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8', stdio: 'pipe' });

test('A checkout on Windows, where Git writes its own line ends, has the same bytes', () => {
  git('clone', '--quiet', '-c', 'core.autocrlf=true', '.', clone);
  const names = git('-C', clone, 'ls-files', '--eol').trimEnd().split('\n');
  const turned = names.filter(
    (line) => /\sw\/(crlf|mixed)\s/.test(line) && !/^i\/(crlf|mixed)/.test(line),
  );
  expect(names.length).toBeGreaterThan(100);
  expect(turned).toEqual([]);
  const biome = resolve('node_modules/.bin/biome');
  const { status, stdout } = spawnSync(biome, ['format', 'adapter', 'next.config.js'], {
    cwd: clone,
    encoding: 'utf8',
  });
  expect(status, stdout).toBe(0);
});

test('The ledger is read the same with the line ends of Windows', () => {
  const file = join(clone, 'ledger-of-windows.txt');
  writeFileSync(file, readFileSync(ledgerFile, 'utf8').replaceAll('\n', '\r\n'));
  expect(readLedger(file)).toEqual(readLedger());
});

test.each(['package-lock.json', 'bench/package-lock.json'])(
  'Every package that %s installs, on any machine, is checked',
  (name) => {
    const { packages }: { packages: Record<string, { integrity?: string }> } = JSON.parse(
      readFileSync(name, 'utf8'),
    );
    const unchecked = Object.entries(packages).filter(([path, one]) => path && !one.integrity);
    expect(unchecked.map(([path]) => path)).toEqual([]);
  },
);
