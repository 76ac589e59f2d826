import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freshFolder, root } from './build';
import { type Measured, runMeasured } from './peak';

const route = 'app/[lang]/events/[slug]';

/** What the framework by itself takes to export so many empty pages, as it is by default. */
export async function buildEmptyPages(count: number): Promise<Measured> {
  const folder = freshFolder('empty');
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  mkdirSync(join(folder, route), { recursive: true });
  const files = {
    'package.json': '{ "private": true, "type": "module" }',
    'next.config.js': `import { availableParallelism } from 'node:os';
export default {
  output: 'export',
  trailingSlash: true,
  experimental: { cpus: availableParallelism() },
  turbopack: { root: ${JSON.stringify(root)} },
};`,
    'app/layout.js': `export default function Layout({ children }) {
  return <html lang="en"><body>{children}</body></html>;
}`,
    [`${route}/page.js`]: `export const dynamicParams = false;
export const generateStaticParams = () =>
  Array.from({ length: ${count} }, (_, index) => ({ lang: 'en', slug: 'page-' + index }));
export default function Page() {
  return <p>Empty</p>;
}`,
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const env = { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' };
  const next = join(root, 'node_modules/next/dist/bin/next');
  return runMeasured('node', [next, 'build'], { cwd: folder, env });
}
