import { expect, type Page, test } from '@playwright/test';
import { addresses } from '@/data/addresses';
import { firstDay } from '@/data/dates/calendar-date';
import { dictionaries, languages } from '@/data/languages';
import { readContent } from '@/data/reading/content-folder';
import { serveSite } from '../support/serve';
import { crowd, crowdedSite } from '../support/site-copy';

test.describe.configure({ timeout: 300_000, mode: 'serial' });

/** The years of all that does not return each year, in order. */
let years: string[];
let site: Awaited<ReturnType<typeof serveSite>>;

test.beforeAll(async () => {
  test.setTimeout(300_000);
  const { content, out } = crowdedSite();
  years = readContent(content).events.flatMap(({ date }) =>
    date.kind === 'recurrence' ? [] : firstDay(date).slice(0, 4),
  );
  site = await serveSite({ OUT: out });
});
test.afterAll(() => site?.stop());

/** The axis that is shown at the page's width. */
const axisOf = (page: Page, name: string) =>
  page.getByRole('figure', { name }).locator('> svg').locator('visible=true');

for (const language of languages) {
  const words = dictionaries[language].timeline;
  const timeline = addresses.timeline(language);

  for (const width of [360, 1280])
    test(`the ${language} axis of ${crowd} entries is one image at ${width} px that says how many there are, from when to when`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(site.origin + timeline);
      const label = words.piled(years.length, years[0] ?? '', years.at(-1) ?? '');
      const axis = axisOf(page, words.axis);
      await expect(axis).toHaveRole('img');
      await expect(axis).toHaveAccessibleName(label);
      await expect(axis.locator('a')).toHaveCount(0);
    });

  test.describe('Without JavaScript', () => {
    test.use({ javaScriptEnabled: false });

    for (const path of [timeline, addresses.embed(language)])
      test(`the years of ${path} stay in reach, and each begins below them`, async ({ page }) => {
        await page.goto(site.origin + path);
        const list = page.getByRole('list', { name: words.list });
        await expect(list.locator('> li')).toHaveCount(crowd);
        const bar = page.getByRole('navigation', { name: words.years });
        const some = [years[1], years[years.length >> 1], dictionaries[language].dates.everyYear];
        for (const year of some) {
          await bar.getByRole('link', { name: year ?? '', exact: true }).click();
          await expect(bar).toBeInViewport({ ratio: 1 });
          const date = page.locator('li:has(> :target) time').first();
          await expect(date).toBeInViewport({ ratio: 1 });
          const [above, first] = [await bar.boundingBox(), await date.boundingBox()];
          expect(first?.y).toBeGreaterThan((above?.y ?? 0) + (above?.height ?? 0));
        }
      });
  });

  for (const width of [320, 768])
    test(`the crowded ${language} timeline can be read at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(site.origin + timeline);
      const sideways = () =>
        document.documentElement.scrollWidth - document.documentElement.clientWidth;
      expect(await page.evaluate(sideways)).toBe(0);
      const labels = axisOf(page, words.axis).locator('text');
      const boxes = await labels.evaluateAll((all) =>
        all.map((one) => one.getBoundingClientRect()),
      );
      for (const [index, a] of boxes.entries())
        for (const b of boxes.slice(index + 1)) {
          const apart =
            a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
          expect(apart, 'labels of the axis do not touch').toBe(true);
        }
    });
}
