import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { getDocumentProxy } from 'unpdf';
import { axeFaults, scrollsSideways, watchTabs } from './in-page';
import { atRoot, expect, pagesIn, test } from './test';

const axeProgram = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const titleOf = (path: string) =>
  /<title>(.+?)</.exec(readFileSync(`out${path.replace(/\/$/, '/index.html')}`, 'utf8'))?.[1];

/** What is wrong where the Tab key leads, held down from one end of the page to the other. */
async function tabThrough(page: Page, backwards: boolean) {
  const presses = await page.evaluate(watchTabs, backwards);
  if (backwards) await page.keyboard.down('Shift');
  await Promise.all(Array.from({ length: presses }, () => page.keyboard.down('Tab')));
  for (const held of ['Tab', 'Shift']) await page.keyboard.up(held);
  return page.evaluate(() => window.tabFaults());
}

/** How far down each sheet its text reaches, from 0 to 1. */
async function printedSheets(page: Page, format: 'A4' | 'Letter') {
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format })));
  const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1);
  return Promise.all(
    numbers.map(async (number) => {
      const sheet = await pdf.getPage(number);
      const { items } = await sheet.getTextContent();
      const lines = items.flatMap((item) => ('transform' in item ? [item.transform[5]] : []));
      return 1 - Math.min(...lines) / sheet.getViewport({ scale: 1 }).height;
    }),
  );
}

const paths = pagesIn('out');

for (const path of paths)
  test(`${path} can be read, used and printed by everybody`, async ({ page, browserName }) => {
    await page.goto(atRoot + path);

    await test.step('has one heading and a title that no page of its language shares', async () => {
      const language = path.slice(0, 4);
      const shared = paths.filter(
        (other) => other.startsWith(language) && titleOf(other) === titleOf(path),
      );
      expect.soft(shared, `title “${titleOf(path)}”`).toEqual([path]);
      const headings = path === '/404.html' ? 2 : 1;
      await expect.soft(page.getByRole('heading', { level: 1 })).toHaveCount(headings);
    });

    await test.step('meets WCAG 2.2 AA as far as axe can tell, by day and by night', async () => {
      await page.evaluate(axeProgram);
      expect.soft(await page.evaluate(axeFaults, wcag)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect.soft(await page.evaluate(axeFaults, ['color-contrast']), 'dark').toEqual([]);
      await page.emulateMedia({ colorScheme: null });
    });

    await test.step('leads the Tab key to each link in order, in sight', async () => {
      expect.soft(await tabThrough(page, false)).toEqual([]);
      const passage = page.locator('mark').first();
      if (!(await passage.isVisible())) return;
      // Over a passage that was arrived at, a bar stays at the top of the window.
      await page.setViewportSize({ width: 390, height: 600 });
      await page.goto(`${atRoot}${path}#${await passage.getAttribute('id')}`);
      expect.soft(await tabThrough(page, true), 'backwards').toEqual([]);
    });

    await test.step('never scrolls sideways, with letters of twice the size neither', async () => {
      for (const [width, size] of [
        [320, '100%'],
        [390, '200%'],
        [1280, '200%'],
      ] as const) {
        await page.setViewportSize({ width, height: 800 });
        expect.soft(await page.evaluate(scrollsSideways, size), `${width} px, ${size}`).toBe(0);
      }
      await page.evaluate(scrollsSideways, '');
    });

    // Playwright prints with Chromium alone; a frame is not printed by itself.
    if (browserName !== 'chromium' || path.endsWith('/embed/')) return;
    await test.step('leaves no printed sheet nearly empty', async () => {
      for (const format of ['A4', 'Letter'] as const) {
        const sheets = await printedSheets(page, format);
        // What fits on one sheet may be short.
        const emptiest = sheets.length === 1 ? 1 : Math.min(...sheets);
        expect.soft(emptiest, `${format}: ${sheets}`).toBeGreaterThan(1 / 3);
      }
    });
  });
