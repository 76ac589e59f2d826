import type { Locator } from '@playwright/test';
import { isCrowded } from '@/components/timeline/crowded';
import { addresses } from '@/data/addresses';
import { content } from '@/data/content';
import { dictionaries, languages } from '@/data/languages';
import { expect, test } from './support/test';

const { events } = content();

for (const language of languages) {
  const words = dictionaries[language];
  const timeline = addresses.timeline(language);

  test.describe(`In ${words.languageName}`, () => {
    test('has a way to the years if there are many entries, and only then', async ({ page }) => {
      for (const path of [timeline, addresses.embed(language)]) {
        await page.goto(path);
        const years = page.getByRole('navigation', { name: words.timeline.years });
        await expect(years).toHaveCount(isCrowded(events) ? 1 : 0);
        const anchors = await page.locator('[id^=year_]').count();
        expect(anchors > 0).toBe(isCrowded(events));
      }
    });

    test('says on its axis nothing to the keyboard that the list does not say', async ({
      page,
    }) => {
      await page.goto(timeline);
      const links = page.locator('figure svg a');
      for (const link of await links.all()) await expect(link).toHaveAttribute('tabindex', '-1');
    });
  });

  test.describe(`On its axis, in ${words.languageName}`, () => {
    test.describe.configure({ mode: 'default' });

    for (const width of [320, 390, 768, 1024, 1280])
      test(`draws one level axis at ${width} px, whose words lie apart and can be pointed at`, async ({
        visit,
      }) => {
        const { page } = await visit(timeline);
        await page.setViewportSize({ width, height: 800 });
        const axis = page.getByRole('figure', { name: words.timeline.axis });
        const drawing = axis.locator('> svg').locator('visible=true');
        await expect(drawing).toHaveCount(1);
        await liesApart(drawing, width);
        const links = drawing.locator('a');
        if (isCrowded(events)) return;
        await expect(links).toHaveText(events.map(({ label }) => label[language]));
        for (const [index, { slug }] of events.entries()) {
          await links.nth(index).locator('text').click({ trial: true });
          await expect(links.nth(index)).toHaveAttribute('href', addresses.event(language, slug));
        }
      });
  });

  if (!isCrowded(events))
    test(`Each name on the ${language} axis leads to its entry`, async ({ page }) => {
      for (const [index, { slug }] of events.entries()) {
        await page.goto(timeline);
        const axis = page.getByRole('figure', { name: words.timeline.axis });
        const drawing = axis.locator('> svg').locator('visible=true');
        await drawing.locator('a').nth(index).locator('text').click();
        await expect(page).toHaveURL(addresses.event(language, slug));
      }
    });
}

/** Expects that no word of a drawing touches another or leaves a page of this width. */
async function liesApart(drawing: Locator, width: number) {
  const boxes = await drawing
    .locator('text')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect()));
  expect(boxes.length).toBeGreaterThan(2);
  for (const [index, a] of boxes.entries()) {
    expect(a.left).toBeGreaterThanOrEqual(0);
    expect(a.right).toBeLessThanOrEqual(width);
    for (const b of boxes.slice(index + 1)) {
      const apart =
        a.right <= b.left || b.right <= a.left || a.bottom <= b.top + 4 || b.bottom <= a.top + 4;
      expect(apart, 'words of the axis do not touch').toBe(true);
    }
  }
}
