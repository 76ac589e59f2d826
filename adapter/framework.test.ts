import { readFileSync } from 'node:fs';
import { configSchema } from 'next/dist/server/config-schema';
import { getTurbopackChunkGroupBootstrap } from 'next/dist/server/get-page-files';
import {
  CLIENT_REFERENCE_MANIFEST,
  CLIENT_STATIC_FILES_PATH,
} from 'next/dist/shared/lib/constants';
import { UNDERSCORE_NOT_FOUND_ROUTE } from 'next/dist/shared/lib/entry-constants';
import { convertSegmentPathToStaticExportFilename as segmentFile } from 'next/dist/shared/lib/segment-cache/segment-value-encoding';
import { describe, expect, test } from 'vitest';
import {
  assetFolder,
  experimental,
  isFrameworkFile,
  isFrameworkLoader,
  isLeftOver,
  isOwnModule,
  manifestEnding,
  withoutFrameworkData,
} from './framework';
import { makeTag } from './pages/html';

describe('The installed Next.js is as adapter/framework.ts says:', () => {
  const sourceOf = (path: string) => readFileSync(`node_modules/next/dist/${path}`, 'utf8');
  const script = (text: string) => makeTag('script', {}, text);
  const isAdded = (name: string) => isFrameworkFile(name, new Set(['en/index.html']));

  test.each(Object.entries(experimental))('the flag %s is known', (flag, value) => {
    const { success, error } = configSchema.safeParse({ experimental: { [flag]: value } });
    expect(success, `experimental.${flag}: ${error?.message}`).toBe(true);
  });

  test('a flag that went would be noticed', () => {
    expect(configSchema.safeParse({ experimental: { noSuchFlag: true } }).success).toBe(false);
  });

  test('manifests of client modules have that name, and that shape', () => {
    expect(manifestEnding).toBe(`_${CLIENT_REFERENCE_MANIFEST}.js`);
    const writing = sourceOf('build/webpack/plugins/flight-manifest-plugin.js');
    expect(writing).toMatch(/globalThis\.__RSC_MANIFEST\[\$\{[^}]+\}\]=\$\{json\}/);
    expect(writing).toMatch(/^ +clientModules: \{\}/m);
  });

  test('its own client modules are in those folders', () => {
    for (const module of [
      'esm/client/components/layout-router.js',
      'esm/lib/metadata/generate/icon-mark.js',
      'client/components/builtin/global-error.js',
    ]) {
      expect(sourceOf(module), module).toMatch(/^['"]use client['"]/);
      expect(isOwnModule(`[project]/node_modules/next/dist/${module}`), module).toBe(true);
    }
  });

  test('a page’s data begins so', () => {
    const [first, more] = ['(self.__next_f=self.__next_f||[]).push(', 'self.__next_f.push('];
    const writing = sourceOf('server/app-render/use-flight-response.js');
    for (const begin of [first, more]) {
      expect(writing).toContain(begin);
      expect(withoutFrameworkData(`a<script>${begin}[0])</script>b`), begin).toBe('ab');
    }
  });

  test('what loads its files begins so', () => {
    const modules = { '/page': { otherChunks: [], runtimeModuleIds: [] } };
    const loader = getTurbopackChunkGroupBootstrap(modules, 'TURBOPACK', ['/page']) ?? '';
    expect(isFrameworkLoader(script(loader)), loader).toBe(true);
  });

  test('the mark of adjusted fonts and the empty place for metadata are written so', () => {
    expect(sourceOf('server/app-render/app-render.js')).toContain("name: 'next-size-adjust'");
    expect(isLeftOver(makeTag('meta', { name: 'next-size-adjust' }))).toBe(true);
    expect(sourceOf('lib/metadata/metadata.js')).toMatch(/\("div", \{\s+hidden: true,/);
    expect(isLeftOver(makeTag('div', { hidden: '' }))).toBe(true);
  });

  test('the files that it adds to the export are called so', () => {
    expect(assetFolder).toBe(`_next/${CLIENT_STATIC_FILES_PATH}/`);
    for (const part of ['/_tree', '/_full', '/$d$lang/about/__PAGE__'])
      expect(isAdded(`en/${segmentFile(part)}`), segmentFile(part)).toBe(true);
    expect(isAdded(`${UNDERSCORE_NOT_FOUND_ROUTE.slice(1)}/index.html`)).toBe(true);
    const exporting = sourceOf('export/index.js');
    expect(exporting).toContain("(outDir, '404', 'index.html')");
    expect(isAdded('404/index.html')).toBe(true);
    expect(exporting).toMatch(/jsonDest = isAppPath \? .+index` : ''\}\.txt`\)/);
    expect(isAdded('en/index.txt')).toBe(true);
  });
});
