import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { addresses } from '@/data/addresses';
import { content } from '@/data/content';
import { formatDate } from '@/data/dates/written-date';
import { defaultLanguage, dictionaries, languages } from '@/data/languages';
import { momentsAround } from './support/moments';
import { allPages, fileOf } from './support/pages';
import { expect, onEach, test } from './support/test';

/** As far from Moscow's as clocks go, on either side; a unit test asks the day in more of them. */
const zones = ['Pacific/Kiritimati', 'Pacific/Pago_Pago'];

/** Each line for a day, the pages that show it on that day, and when. */
const lines = languages.flatMap((language) =>
  content().events.flatMap(({ date, slug }) =>
    date.kind === 'recurrence'
      ? {
          moments: momentsAround(date.every),
          line: dictionaries[language].timeline.today(formatDate(date, language)),
          pages: [
            ...(language === defaultLanguage ? ['/'] : []),
            addresses.timeline(language),
            addresses.event(language, slug),
          ],
        }
      : [],
  ),
);

/** The dates on a page as it was built. */
function builtTimes(page: Page, address: string) {
  return page.evaluate(
    (html) => {
      const built = new DOMParser().parseFromString(html, 'text/html');
      return [...built.querySelectorAll('time')].map(({ textContent }) => textContent);
    },
    readFileSync(fileOf(address), 'utf8'),
  );
}

for (const timezoneId of zones)
  test.describe(`With the reader's clock in ${timezoneId}`, () => {
    test.use({ timezoneId });

    test('the line for a day is shown exactly while it is that day in Moscow', async ({ page }) => {
      for (const { line, pages, moments } of lines)
        for (const { moscow, instant, shown } of moments)
          await test.step(`${moscow} in Moscow`, async () => {
            await page.clock.setFixedTime(instant);
            await onEach(pages, async (address) => {
              await page.goto(address);
              await expect(page.getByText(line).first()).toBeVisible({ visible: shown });
            });
          });
    });

    test('no page changes from the last second of a year to the first of the next, in Moscow and here', async ({
      page,
    }) => {
      const here = await page.evaluate(() => new Date(2032, 0, 1).getTime());
      const ends = [Date.parse('2032-01-01T00:00:00+03:00'), here];
      const before = new Map<string, string[]>();
      for (const instant of [Math.min(...ends) - 1000, Math.max(...ends)]) {
        await page.clock.setFixedTime(instant);
        await onEach(allPages, async (address) => {
          await page.goto(address);
          const tags = await page.evaluate(() => document.body.outerHTML.split(/(?=<)/));
          const known = before.get(address);
          if (known) expect(tags).toEqual(known);
          else {
            const times = await page.locator('time').allTextContents();
            expect(times).toEqual(await builtTimes(page, address));
            before.set(address, tags);
          }
        });
      }
      expect(before.size).toBe(allPages.length);
    });
  });
