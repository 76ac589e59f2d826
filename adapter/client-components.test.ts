import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { refuseClientComponents } from './framework';

const folder = mkdtempSync(join(tmpdir(), 'build-'));

beforeEach(() => mkdirSync(join(folder, 'server/app'), { recursive: true }));
afterEach(() => rmSync(folder, { recursive: true }));

const nexts = 'node_modules/next/dist/esm/client/components/layout-router.js';

/** Writes what the build leaves of a route that has these client modules. */
function leaveRoute(route: string, ...modules: string[]) {
  const clientModules = Object.fromEntries(
    modules.map((name) => [`[project]/${name}`, { id: 1, name: '*', chunks: [], async: false }]),
  );
  const path = join(folder, 'server/app', `${route}_client-reference-manifest.js`);
  mkdirSync(dirname(path), { recursive: true });
  const manifest = JSON.stringify({ moduleLoading: { prefix: '' }, clientModules });
  writeFileSync(path, `globalThis.__RSC_MANIFEST["/${route}"] = ${manifest}`);
}

test('a build of the framework’s own modules goes through', async () => {
  leaveRoute('page', nexts);
  leaveRoute(
    '[lang]/memorial/page',
    nexts,
    'node_modules/next/dist/client/components/builtin/global-error.js',
    'node_modules/next/dist/esm/lib/metadata/generate/icon-mark.js',
  );
  await expect(refuseClientComponents(folder)).resolves.toBeUndefined();
});

test('a client component stops the build, named with the route that uses it', async () => {
  leaveRoute('page', nexts);
  leaveRoute('[lang]/memorial/page', nexts, 'components/foo.tsx <module evaluation>');
  const refused = refuseClientComponents(folder);
  await expect(refused).rejects.toThrow('[lang]/memorial/page: components/foo.tsx');
  await expect(refused).rejects.toThrow('components/elements/');
  await expect(refused).rejects.not.toThrow('layout-router');
});

test('all client components are named at once, each once', async () => {
  leaveRoute('page', 'components/foo.tsx', 'components/foo.tsx <module evaluation>');
  leaveRoute('[lang]/about/page', 'components/bar.tsx');
  const message = await refuseClientComponents(folder).catch(String);
  expect(message?.split('\n').slice(2).sort()).toEqual([
    '  [lang]/about/page: components/bar.tsx',
    '  page: components/foo.tsx',
  ]);
});

test.each([
  'node_modules/next/dist/client/app-dir/link.js',
  'node_modules/some-library/dist/index.js',
  'app/client/components/lib/foo.tsx',
])('%s would put script into a page, so it stops the build', async (module) => {
  leaveRoute('page', module);
  await expect(refuseClientComponents(folder)).rejects.toThrow(`page: ${module}`);
});

test('manifests that cannot be read stop the build, for what they say is not known', async () => {
  leaveRoute('page');
  await expect(refuseClientComponents(folder)).rejects.toThrow('can be read');
});

test('a build without manifests stops too, saying by what name they were looked for', async () => {
  writeFileSync(join(folder, 'server/app/page_client-manifest.json'), '{}');
  await expect(refuseClientComponents(folder)).rejects.toThrow(
    'ends in _client-reference-manifest',
  );
});

test.each([
  ['that is no longer a script', '{"clientModules":{}}'],
  ['without a list of client modules', 'globalThis.__RSC_MANIFEST["/page"] = {"modules":{}};'],
  ['that breaks off', 'globalThis.__RSC_MANIFEST["/page"] = {"clientModules":{"[project]/a"}'],
])('a manifest %s stops the build by its name, beside others that can be read', async (_, text) => {
  leaveRoute('[lang]/page', nexts);
  writeFileSync(join(folder, 'server/app/page_client-reference-manifest.js'), text);
  await expect(refuseClientComponents(folder)).rejects.toThrow(
    'page_client-reference-manifest.js cannot be read',
  );
});

test('a client module from outside the project’s folder stops the build as well', async () => {
  leaveRoute('page', nexts);
  const path = join(folder, 'server/app/other_client-reference-manifest.js');
  writeFileSync(path, 'globalThis.__RSC_MANIFEST["/other"] = {"clientModules":{"/foo.tsx":{}}};');
  await expect(refuseClientComponents(folder)).rejects.toThrow('other: /foo.tsx');
});

test('other files that the build leaves are not read', async () => {
  leaveRoute('page', nexts);
  writeFileSync(join(folder, 'server/app/page.js'), '"[project]/components/foo.tsx":{"id":1}');
  await expect(refuseClientComponents(folder)).resolves.toBeUndefined();
});
