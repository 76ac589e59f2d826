import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { buildWith, crowdedSite, siteCopy } from '../support/site-copy';

test.describe.configure({ timeout: 300_000 });

const counter = `'use client';

import { useState } from 'react';

export function Counter() {
  const [count, setCount] = useState(0);
  return <p onClick={() => setCount(count + 1)}>{count}</p>;
}
`;

test('A client component in a page stops the whole build, named with the page’s route', () => {
  const { status, printed } = buildWith(counter);
  expect(status, printed).not.toBe(0);
  expect(printed).toMatch(/^ *\[lang\]\/counter\/page: \S*components\/counter\.tsx$/m);
  expect(printed).toContain('Make it a custom element in components/elements/ instead');
  expect(existsSync(join(siteCopy(), 'out'))).toBe(false);
});

test('The same page is built if its component runs at build time only', () => {
  expect(existsSync(join(crowdedSite().out, 'en/counter/index.html'))).toBe(true);
});
