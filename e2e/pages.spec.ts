import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { getDocumentProxy } from 'unpdf';
import { languages } from '@/lib/languages';
import { axeFaults, scrollsSideways, watchTabs } from './in-page';
import { atRoot, expect, pagesIn, test } from './test';

const axeProgram = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The title of a page; of a former address, which has that of the new one, the path. */
function titleOf(path: string) {
  const html = readFileSync(`out${path.replace(/\/$/, '/index.html')}`, 'utf8');
  return html.includes('http-equiv="refresh"') ? path : /<title>(.+?)</.exec(html)?.[1];
}

/** What is wrong where the Tab key leads, held down from one end of the page to the other. */
async function tabThrough(page: Page, backwards: boolean) {
  const presses = await page.evaluate(watchTabs, backwards);
  if (backwards) await page.keyboard.down('Shift');
  await Promise.all(Array.from({ length: presses }, () => page.keyboard.down('Tab')));
  for (const held of ['Tab', 'Shift']) await page.keyboard.up(held);
  return page.evaluate(() => window.tabFaults());
}

const lettersOf = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');

/** The letters and figures on each printed sheet. */
async function printedSheets(page: Page, format: 'A4' | 'Letter') {
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format })));
  const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1);
  return Promise.all(
    numbers.map(async (number) => {
      const { items } = await (await pdf.getPage(number)).getTextContent();
      const texts = items.flatMap((item) => ('str' in item ? [item.str] : []));
      return lettersOf(texts.join(''));
    }),
  );
}

const paths = pagesIn('out');
const titles = new Map(paths.map((path) => [path, titleOf(path)]));

for (const path of paths)
  test(`${path} can be read, used and printed by everybody`, async ({ page, browserName }) => {
    await page.goto(atRoot + path);

    await test.step('has one heading and a title that no page of its language shares', async () => {
      const language = path.slice(0, 4);
      const shared = paths.filter(
        (other) => other.startsWith(language) && titles.get(other) === titles.get(path),
      );
      expect.soft(shared, `title “${titles.get(path)}”`).toEqual([path]);
      const headings = path === '/404.html' ? languages.length : 1;
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

    // Playwright prints with Chromium alone.
    if (browserName !== 'chromium' || !/(events\/[^/]+|memorial)\/$/.test(path)) return;
    await test.step('prints its address beside its sources, never on a sheet alone', async () => {
      const address = lettersOf((await page.getAttribute('link[rel=canonical]', 'href')) ?? '');
      const [first = ''] = await page.locator('[id^=source-]').allTextContents();
      for (const format of ['A4', 'Letter'] as const) {
        const sheets = await printedSheets(page, format);
        const [sheet, another] = sheets.filter((text) => text.includes(address));
        expect.soft(another, format).toBeUndefined();
        expect.soft(sheet, format).toContain(lettersOf(first).slice(1, 16));
      }
    });
  });
