import { addresses } from '@/data/addresses';
import { content } from '@/data/content';
import { editions, languages } from '@/data/editions';
import { formatDate } from '@/data/format-date';
import { allPages, expect, test } from './test';

const moments = [
  { moscow: '2 September 23:59:59', instant: '2031-09-02T20:59:59Z', shown: false },
  { moscow: '3 September 00:00:00', instant: '2031-09-02T21:00:00Z', shown: true },
  { moscow: '3 September 23:59:59', instant: '2031-09-03T20:59:59Z', shown: true },
  { moscow: '4 September 00:00:00', instant: '2031-09-03T21:00:00Z', shown: false },
];
const zones = ['UTC', 'Pacific/Kiritimati', 'America/Los_Angeles'];

for (const timezoneId of zones)
  test.describe(`With the reader's clock in ${timezoneId}`, () => {
    test.use({ timezoneId });

    for (const language of languages)
      for (const event of content().events)
        if (event.date.kind === 'recurrence') {
          const date = formatDate(event.date, language);
          const line = editions[language].timeline.today(date);
          for (const { moscow, instant, shown } of moments)
            test(`the ${language} line for ${date} is ${shown ? '' : 'not '}shown at ${moscow} in Moscow`, async ({
              page,
            }) => {
              await page.clock.setFixedTime(instant);
              for (const path of [
                addresses.timeline(language),
                addresses.event(language, event.slug),
              ]) {
                await page.goto(path);
                await expect(page.getByText(line)).toBeVisible({ visible: shown });
              }
            });
        }

    test('every page says the same', async ({ page, request }) => {
      for (const address of allPages) {
        await page.goto(address);
        const html = await (await request.get(address)).text();
        const built = await page.evaluate((text) => {
          const times = new DOMParser().parseFromString(text, 'text/html').querySelectorAll('time');
          return [...times].map(({ textContent }) => textContent);
        }, html);
        expect(await page.locator('time').allTextContents()).toEqual(built);
      }
    });
  });

test.describe('Without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the line for the day is not shown, and every page is whole', async ({ page }) => {
    for (const address of allPages) {
      await page.goto(address);
      await expect(page.locator('on-day').locator('visible=true')).toHaveCount(0);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    }
  });
});
