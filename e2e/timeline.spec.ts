import { languages } from '@/lib/languages';
import { expect, openIsland, test } from './test';

test('the first view holds the title, the dead and the whole axis', async ({ page }) => {
  for (const language of languages)
    for (const [width, height] of [
      [1280, 800],
      [390, 844],
    ] as const) {
      await page.setViewportSize({ width, height });
      await openIsland(page, `${language}/`);
      for (const part of ['h1', 'main > a[href$="/memorial/"]', 'figure svg'])
        await expect.soft(page.locator(part).first()).toBeInViewport({ ratio: 1 });
    }
});

test('the names on the axis lie apart at every width and lead to entries', async ({ page }) => {
  await openIsland(page, 'ru/');
  const names = page.locator('figure').first().locator('a text');
  for (const width of [320, 390, 768, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    const boxes = await names.evaluateAll((all) =>
      all.map((one) => one.getBoundingClientRect()).sort((a, b) => a.top - b.top),
    );
    for (const [index, { top, left, right }] of boxes.entries()) {
      expect([left >= 0, right <= width], `${index} at ${width} px`).toEqual([true, true]);
      expect(top).toBeGreaterThan((boxes[index - 1]?.bottom ?? 0) - 4);
    }
    for (const name of await names.all()) await name.click({ trial: true });
  }
  await names.last().click();
  await expect(page.getByRole('article')).toBeVisible();
});
