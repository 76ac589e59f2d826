import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { allPages } from '../support/pages';
import { all, htmlOf, open, rawText } from './page';

/** Figures are bytes after gzip -9. One initial TCP window carries the first (RFC 6928). */
const pageBudget = 14_600;
const scriptBudget = 2_048;

const gzip = (text: string) => gzipSync(text, { level: 9 }).length;

test.each(allPages)('%s fits into the first window', (address) => {
  expect(gzip(htmlOf(address)), 'HTML, CSS and script').toBeLessThanOrEqual(pageBudget);
  const scripts = all(open(address), 'script').map(rawText);
  expect(gzip(scripts.join('')), 'script').toBeLessThanOrEqual(scriptBudget);
});
