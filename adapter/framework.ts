import { readdir, readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { basename, join } from 'node:path';
import { attribute, type Tag, textOf } from './pages/html';

// What the site relies on in Next.js without a promise in its documentation: all of it is here. Each was
// read in Next.js 16.4.6, and `framework.test.ts` names the one that the installed version does otherwise.

/** Flags that any version may drop; `next.config.js` takes them. (`server/config-schema.js`, 16.4.6.) */
export const experimental = {
  // The page for wrong addresses by itself: `not-found.tsx` would be written into every other page.
  globalNotFound: true,
  // All there are. The framework keeps one for itself, which has nothing to do meanwhile.
  cpus: availableParallelism(),
  // Sizes for the framework's own navigation, which no page has.
  prefetchInlining: false,
};

/** Where a build notes how far it has come, and reads that back. (`diagnostics/build-diagnostics.js`, 16.4.6.) */
export const diagnosticsFolder = '.next/diagnostics';

/** Where pages find the framework's scripts, and styles and fonts. (`build/adapter`, 16.4.6.) */
export const assetFolder = '_next/static/';

/**
 * A page without the scripts that have the framework's data, more than half of it, to be read faster.
 * (`server/app-render/use-flight-response.js`, 16.4.6. A script's text has no end tag: HTML, section 4.12.1.3.)
 */
export function withoutFrameworkData(html: string): string {
  return html.replace(/<script>\(?self\.__next_f\b.*?<\/script>/gs, '');
}

/** Whether a tag is the script that loads the framework's files. (`server/get-page-files.js`, 16.4.6.) */
export function isFrameworkLoader(tag: Tag): boolean {
  return tag.tagName === 'script' && /^\(?globalThis\["TURBOPACK"\]/.test(textOf(tag));
}

/**
 * Whether a tag serves nobody: the mark of adjusted fonts (`server/app-render/app-render.js`, 16.4.6),
 * or the empty place for metadata that comes late (`lib/metadata/metadata.js`, 16.4.6).
 */
export function isLeftOver(tag: Tag): boolean {
  if (attribute(tag, 'name') === 'next-size-adjust') return true;
  return attribute(tag, 'hidden') !== undefined && tag.childNodes.length === 0;
}

/**
 * Whether a file among those exported is one that the framework adds for itself.
 * (`export/index.js` and `shared/lib/segment-cache/segment-value-encoding.js`, 16.4.6.)
 */
export function isFrameworkFile(name: string, exported: Set<string>): boolean {
  if (name.startsWith(assetFolder)) return true;
  // The page for wrong addresses twice more: all hosts take `404.html`.
  if (name === '404/index.html' || name === '_not-found/index.html') return true;
  // A page's data for the framework's own navigation: whole, beside the page, and in parts.
  const isWhole = name.endsWith('.txt') && exported.has(name.replace(/\.txt$/, '.html'));
  return isWhole || /^__next\..+\.txt$/.test(basename(name));
}

/** The end of the name of each route's list of client modules. (`shared/lib/constants.js`, 16.4.6.) */
export const manifestEnding = '_client-reference-manifest.js';

/** Whether a client module is one that the framework itself puts into every page, in 16.4.6. */
export function isOwnModule(module: string): boolean {
  return /^\[project\]\/node_modules\/next\/dist\/(esm\/)?(client\/components|lib)\//.test(module);
}

/**
 * Stops the build if a page has a client component: a page runs no framework in the browser.
 * Reads the manifests that the build leaves of each route, in the folder for its own files.
 * @throws naming each component and the route that uses it, or a manifest that cannot be read
 */
export async function refuseClientComponents(distDir: string): Promise<void> {
  const folder = join(distDir, 'server', 'app');
  const files = await readdir(folder, { recursive: true });
  const found = new Set<string>();
  let known = 0;
  for (const file of files.filter((name) => name.endsWith(manifestEnding))) {
    const route = file.slice(0, -manifestEnding.length);
    for (const module of clientModulesIn(await readFile(join(folder, file), 'utf8'), file))
      if (isOwnModule(module)) known++;
      else found.add(`${route}: ${module.replace(/^\[project\]\//, '').split(' ')[0]}`);
  }
  if (found.size > 0)
    throw new Error(
      `A client component would put the framework's script into a page.\n` +
        `Make it a custom element in components/elements/ instead:\n  ${[...found].join('\n  ')}`,
    );
  if (known === 0)
    throw new Error(
      `No manifest of client components can be read in ${folder}: none ends in ${manifestEnding} and ` +
        "names the framework's own. adapter/framework.ts says how they were written before.",
    );
}

/** The names in a manifest: `globalThis.__RSC_MANIFEST["/page"] = {"clientModules":{…},…};` in 16.4.6. */
function clientModulesIn(text: string, file: string): string[] {
  try {
    const [, json = ''] = /\.__RSC_MANIFEST\["[^"]+"\] ?= ?(\{.*\})/s.exec(text) ?? [];
    const manifest: { clientModules: object } = JSON.parse(json);
    return Object.keys(manifest.clientModules);
  } catch (cause) {
    throw new Error(
      `The manifest of client components ${file} cannot be read: the framework writes it otherwise ` +
        'than adapter/framework.ts says.',
      { cause },
    );
  }
}
