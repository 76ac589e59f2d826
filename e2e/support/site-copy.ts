import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect } from '@playwright/test';
import { buildSite, freshFolder, shareKept } from './build';
import { writeManyEvents } from './many-events';
import { once } from './once';

/** How many entries are too many for each to have a word on the axis. */
export const crowd = 200;

const configuration = ['next.config.js', 'postcss.config.js', 'tsconfig.json'];

/** What a route's page would be, without anything that could stop its build. */
const page = `import { Counter } from '@/components/counter';

export const dynamicParams = false;

export function generateStaticParams() {
  return [{ lang: 'en' }];
}

export default function Page() {
  return <html lang="en"><head><title>Counter</title></head><body><Counter /></body></html>;
}
`;

/** A copy of the site with one page more, at `/en/counter/`, whose component is yet to be written. */
export const siteCopy = once(() => {
  const site = freshFolder('site-copy');
  symlinkSync(resolve('node_modules'), join(site, 'node_modules'));
  shareKept(site);
  for (const part of ['adapter', 'app', 'components', 'data', 'public', ...configuration])
    cpSync(part, join(site, part), {
      recursive: true,
      filter: (path) => !path.endsWith('.test.ts'),
    });
  mkdirSync(join(site, 'app/[lang]/counter'));
  writeFileSync(join(site, 'app/[lang]/counter/page.tsx'), page);
  return site;
});

/** Builds that copy with a component for the page; gives how that ended. */
export function buildWith(component: string, env: Record<string, string> = {}) {
  writeFileSync(join(siteCopy(), 'components/counter.tsx'), component);
  return buildSite({ OUT: 'out', ...env }, siteCopy());
}

/**
 * The copy as built with the tests' content among many entries, and with a component that runs at build
 * time only: the folders of the content and of the site.
 */
export const crowdedSite = once(() => {
  const content = freshFolder('crowded');
  writeManyEvents(content, crowd);
  const still = 'export function Counter() {\n  return <p>0</p>;\n}\n';
  const { status, printed } = buildWith(still, { CONTENT: resolve(content) });
  expect(status, printed).toBe(0);
  return { content, out: join(siteCopy(), 'out') };
});
