import { isCrowded } from '@/components/timeline/crowded';
import { addresses } from '@/data/addresses';
import { content } from '@/data/content';
import { editions, languages } from '@/data/editions';
import { expect, test } from './support/test';

const { events } = content();

for (const language of languages) {
  const words = editions[language];

  test.describe(`The ${words.languageName} edition`, () => {
    test('has a way to the years if there are many entries, and only then', async ({ page }) => {
      for (const path of [addresses.timeline(language), addresses.embed(language)]) {
        await page.goto(path);
        const years = page.getByRole('navigation', { name: words.timeline.years });
        await expect(years).toHaveCount(isCrowded(events) ? 1 : 0);
        const anchors = await page.locator('[id^=year_]').count();
        expect(anchors > 0).toBe(isCrowded(events));
      }
    });

    for (const width of [360, 1280])
      test(`leads from the axis at ${width} px to each entry, or to its years if there are many`, async ({
        page,
      }) => {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(addresses.timeline(language));
        const axis = page.getByRole('navigation', { name: words.timeline.axis });
        const links = axis.locator('visible=true').getByRole('link');
        if (!isCrowded(events))
          await expect(links).toHaveText(events.map(({ label }) => label[language]));
        for (let index = 0; index < (await links.count()); index++) {
          await links.nth(index).click();
          if (isCrowded(events)) await expect(page.locator('li:has(:target)')).toBeInViewport();
          else
            await expect(page.getByRole('heading', { level: 1 })).toHaveText(
              events[index]?.title[language] ?? '',
            );
          await page.goto(addresses.timeline(language));
        }
      });
  });
}
