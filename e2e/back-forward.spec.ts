import { chromium } from '@playwright/test';
import { wholeChromium } from './support/chromium';
import { allPages } from './support/pages';
import { expect, onEach, test } from './support/test';

test('Going back to any page shows it at once, as it was left', async ({ baseURL }) => {
  // Playwright turns off what this is about.
  const browser = await chromium.launch({
    ...wholeChromium(),
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  const page = await browser.newPage({ ...(baseURL && { baseURL }) });
  await onEach(allPages, async (address) => {
    await page.goto(address);
    await page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => {
        document.title = `shown again: ${persisted}`;
      });
    });
    await page.goto('/robots.txt');
    await page.goBack({ waitUntil: 'commit' });
    await expect.poll(() => page.title(), address).toBe('shown again: true');
  });
  await browser.close();
});
