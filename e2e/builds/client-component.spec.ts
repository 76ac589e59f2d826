import { cpSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { buildSite, freshFolder } from '../support/build';

test.describe.configure({ timeout: 180_000 });

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

const counter = `'use client';

import { useState } from 'react';

export function Counter() {
  const [count, setCount] = useState(0);
  return <p onClick={() => setCount(count + 1)}>{count}</p>;
}
`;

let site: string;

test.beforeAll(() => {
  site = freshFolder('client-component');
  symlinkSync(resolve('node_modules'), join(site, 'node_modules'));
  for (const part of ['adapter', 'app', 'components', 'data', 'public', ...configuration])
    cpSync(part, join(site, part), {
      recursive: true,
      filter: (path) => !path.endsWith('.test.ts'),
    });
  mkdirSync(join(site, 'app/[lang]/counter'));
  writeFileSync(join(site, 'app/[lang]/counter/page.tsx'), page);
});
test.afterAll(() => rmSync(site, { recursive: true, force: true }));

test('A client component in a page stops the whole build, named with the page’s route', () => {
  writeFileSync(join(site, 'components/counter.tsx'), counter);
  const { status, printed } = buildSite({ OUT: 'out' }, site);
  expect(status, printed).not.toBe(0);
  expect(printed).toMatch(/^ *\[lang\]\/counter\/page: \S*components\/counter\.tsx$/m);
  expect(printed).toContain('Make it a custom element in components/elements/ instead');
  expect(existsSync(join(site, 'out'))).toBe(false);
});

test('The same page is built if its component runs at build time only', () => {
  const still = 'export function Counter() {\n  return <p>0</p>;\n}\n';
  writeFileSync(join(site, 'components/counter.tsx'), still);
  const { status, printed } = buildSite({ OUT: 'out' }, site);
  expect(status, printed).toBe(0);
  expect(existsSync(join(site, 'out/en/counter/index.html'))).toBe(true);
});
