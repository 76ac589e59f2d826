import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const ending = '_client-reference-manifest.js';

/** The client modules that the framework itself puts into every page. */
const framework = /node_modules\/next\/dist\/(esm\/)?(client\/components|lib)\//;

/**
 * Stops the build if a page has a client component: a page runs no framework in the browser.
 * Reads the manifests that the build leaves of each route, in the folder for its own files.
 * @throws naming each component and the route that uses it
 */
export async function refuseClientComponents(distDir: string): Promise<void> {
  const folder = join(distDir, 'server', 'app');
  const files = await readdir(folder, { recursive: true });
  const found = new Set<string>();
  let known = 0;
  for (const file of files.filter((name) => name.endsWith(ending))) {
    const text = await readFile(join(folder, file), 'utf8');
    const route = file.slice(0, -ending.length);
    for (const [, module] of text.matchAll(/"\[project\]\/([^"]+)":\{"id"/g))
      if (framework.test(module ?? '')) known++;
      else found.add(`${route}: ${module?.split(' ')[0]}`);
  }
  if (found.size === 0 && known > 0) return;
  if (found.size === 0)
    throw new Error(
      'No manifest of client components can be read: the framework writes them otherwise.',
    );
  throw new Error(
    `A client component would put the framework's script into a page.\n` +
      `Make it a custom element in components/elements/ instead:\n  ${[...found].join('\n  ')}`,
  );
}
