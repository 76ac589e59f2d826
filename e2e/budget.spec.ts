import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { allPages, expect, fileOf, onEach, test } from './support/test';

/** Figures are bytes after gzip -9. One initial TCP window carries the first (RFC 6928). */
const pageBudget = 14_600;
const scriptBudget = 2_048;
const fontBudget = (address: string) => (address.startsWith('/ru/') ? 80_000 : 40_000);
const requestBudget = 6;

const gzip = (text: string | Buffer) => gzipSync(text, { level: 9 }).length;

test('Every page fits into the first window, and asks for little', async ({ browser, watch }) => {
  await onEach(allPages, async (address) => {
    // Each page as to a reader who has nothing of the site yet.
    const page = await browser.newPage();
    watch(page);
    const sizes: { type: string; bytes: number }[] = [];
    page.on('response', async (response) =>
      sizes.push({
        type: response.request().resourceType(),
        bytes: (await response.body()).length,
      }),
    );
    await page.goto(address, { waitUntil: 'networkidle' });
    const html = readFileSync(fileOf(address), 'utf8');
    expect(gzip(html), 'HTML, CSS and script').toBeLessThanOrEqual(pageBudget);
    const scripts = await page.locator('script').allTextContents();
    expect(gzip(scripts.join('')), 'script').toBeLessThanOrEqual(scriptBudget);
    const fonts = sizes.filter(({ type }) => type === 'font').map(({ bytes }) => bytes);
    expect(fonts.length, 'the site sets its own type').toBeGreaterThan(0);
    const total = fonts.reduce((sum, bytes) => sum + bytes, 0);
    expect(total, 'fonts').toBeLessThanOrEqual(fontBudget(address));
    expect(sizes.length, 'requests').toBeLessThanOrEqual(requestBudget);
    const separate = sizes.filter(({ type }) => ['stylesheet', 'script'].includes(type));
    expect(separate, 'styles and scripts of their own').toEqual([]);
    test.info().annotations.push({ type: address, description: `${gzip(html)} + fonts ${total}` });
    await page.close();
  });
});
