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

    for (const width of [320, 390, 768, 1024, 1280])
      test(`draws one level axis at ${width} px, whose words lie apart and lead to the entries`, async ({
        page,
      }) => {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(addresses.timeline(language));
        const axis = page.getByRole('figure', { name: words.timeline.axis });
        const drawing = axis.locator('> svg').locator('visible=true');
        await expect(drawing).toHaveCount(1);
        const boxes = await drawing
          .locator('text')
          .evaluateAll((all) => all.map((one) => one.getBoundingClientRect()));
        expect(boxes.length).toBeGreaterThan(2);
        for (const [index, a] of boxes.entries()) {
          expect(a.left).toBeGreaterThanOrEqual(0);
          expect(a.right).toBeLessThanOrEqual(width);
          for (const b of boxes.slice(index + 1)) {
            const apart =
              a.right <= b.left ||
              b.right <= a.left ||
              a.bottom <= b.top + 4 ||
              b.bottom <= a.top + 4;
            expect(apart, 'words of the axis do not touch').toBe(true);
          }
        }
        const links = drawing.locator('a');
        if (isCrowded(events)) return;
        await expect(links).toHaveText(events.map(({ label }) => label[language]));
        for (const [index, event] of events.entries()) {
          await links.nth(index).locator('text').click();
          await expect(page).toHaveURL(addresses.event(language, event.slug));
          await page.goBack();
        }
      });

    test('says on its axis nothing to the keyboard that the list does not say', async ({
      page,
    }) => {
      await page.goto(addresses.timeline(language));
      const links = page.locator('figure svg a');
      for (const link of await links.all()) await expect(link).toHaveAttribute('tabindex', '-1');
    });
  });
}
