import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { testFolder } from '@/e2e/support/test-content';

const folder = mkdtempSync(join(tmpdir(), 'config-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What a build prints, and how it ends, when it reads its configuration. */
function read(env: Record<string, string>, cwd = '.') {
  const { status, stderr } = spawnSync('node', [resolve(cwd, 'next.config.js'), 'build'], {
    cwd,
    env: { ...process.env, NODE_ENV: 'production', ...env },
    encoding: 'utf8',
  });
  return { status, stderr };
}

test('a build needs nothing to be set, and says what it takes for the address', () => {
  const { status, stderr } = read({ SITE_URL: '', CONTENT: testFolder });
  expect(stderr).toMatch(/^SITE_URL is not set: .+\n$/);
  expect(status).toBe(0);
});

test('a build says in one line what pages cannot say of who answers for the site', () => {
  const content = join(folder, 'content');
  cpSync(testFolder, content, { recursive: true });
  const path = join(content, 'pages/site.yaml');
  writeFileSync(path, readFileSync(path, 'utf8').replace(/^contact: .+\n/m, ''));
  const { status, stderr } = read({ SITE_URL: 'https://island.example', CONTENT: content });
  expect(stderr).toBe(
    'Warning: data/pages/site.yaml: no contact: the pages do not say who answers for the site. Would do: `contact:`.\n',
  );
  expect(status).toBe(0);
});

test('a shell that sets NODE_ENV for something else is told so, in one line', () => {
  expect(read({ NODE_ENV: 'development' })).toEqual({
    status: 1,
    stderr: 'NODE_ENV is “development”; a build needs “production”, or nothing: unset NODE_ENV.\n',
  });
});

test('whoever left out the packages for their machine is told how to get them, in one line', () => {
  // What esbuild says without its own package for the machine.
  const said = 'make sure that you don\'t specify the "--no-optional" or "--omit=optional" flags.';
  const tsx = join(folder, 'node_modules', 'tsx');
  mkdirSync(tsx, { recursive: true });
  writeFileSync(
    join(tsx, 'package.json'),
    '{ "type": "module", "exports": { "./esm/api": "./api.js" } }',
  );
  writeFileSync(
    join(tsx, 'api.js'),
    `export function register() { throw new Error(${JSON.stringify(said)}); }`,
  );
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  copyFileSync('next.config.js', join(folder, 'next.config.js'));
  symlinkSync(resolve('adapter'), join(folder, 'adapter'));
  expect(read({}, folder)).toEqual({
    status: 1,
    stderr:
      'A package for this kind of machine is missing: npm ci installs it, without --omit=optional.\n',
  });
});

test('what cannot become the site’s folder is told before the build, in one line', () => {
  writeFileSync(join(folder, 'file'), '');
  const { status, stderr } = read({ OUT: join(folder, 'file') });
  expect([status, stderr]).toEqual([
    1,
    `${join(folder, 'file')} is a file; the site needs a folder there, or nothing.\n`,
  ]);
});
