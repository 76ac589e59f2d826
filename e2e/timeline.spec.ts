import { languages } from '@/lib/languages';
import { atRoot, expect, test } from './test';

test('the first view holds the title, the dead and the whole axis', async ({ page }) => {
  for (const language of languages)
    for (const [width, height] of [
      [1280, 800],
      [390, 844],
    ] as const) {
      await page.setViewportSize({ width, height });
      await page.goto(`${atRoot}/${language}/`);
      const parts = ['h1', `main > a[href="/${language}/memorial/"]`, 'figure svg'];
      // Each further entry adds a row of names to the axis.
      const few = (await page.locator('figure a text').count()) <= 4;
      for (const part of parts)
        await expect.soft(page.locator(part).first()).toBeInViewport({ ratio: few ? 1 : 0.8 });
    }
});

test('the names on the axis lie apart at every width and lead to entries', async ({ page }) => {
  await page.goto(`${atRoot}/ru/`);
  const names = page.locator('figure').first().locator('a text');
  for (const width of [320, 390, 768, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    const boxes = await names.evaluateAll((all) => all.map((one) => one.getBoundingClientRect()));
    for (const [index, { top, left, right }] of boxes.entries()) {
      expect([left >= 0, right <= width], `${index} at ${width} px`).toEqual([true, true]);
      expect(top).toBeGreaterThan((boxes[index - 1]?.bottom ?? 0) - 4);
    }
    for (const name of await names.all()) await name.click({ trial: true });
  }
  await names.last().click();
  await expect(page.getByRole('article')).toBeVisible();
});
