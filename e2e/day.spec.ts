import type { Page } from '@playwright/test';
import { expect, hrefs, openIsland, test } from './test';

const timeline = { path: 'ru/', line: 'По московскому времени сегодня 5 марта.' };
const day = { path: 'en/events/day-of-lamps/', line: 'In Moscow it is 5 March today.' };

/** Opens a page while a clock in Moscow shows this. */
async function openAt(page: Page, moscow: string, path: string) {
  await page.clock.setFixedTime(`${moscow}+03:00`);
  await openIsland(page, path);
}

// As far from Moscow's as clocks go, on either side.
for (const timezoneId of ['Pacific/Kiritimati', 'Pacific/Pago_Pago'])
  test.describe(`with the reader’s clock in ${timezoneId}`, () => {
    test.use({ timezoneId });

    test('the line is there while it is that day in Moscow, and only then', async ({ page }) => {
      for (const [moscow, visible] of [
        ['2031-03-04T23:59:59', false],
        ['2031-03-05T00:00:00', true],
        ['2031-03-05T23:59:59', true],
        ['2032-03-06T00:00:00', false],
      ] as const) {
        await openAt(page, moscow, timeline.path);
        await expect(page.getByText(timeline.line), moscow).toBeVisible({ visible });
      }
    });
  });

test('the line leads to the memorial and, but for its own page, the Day', async ({ page }) => {
  for (const [{ path, line }, ways] of [
    [timeline, ['/island/ru/memorial/', '/island/ru/events/day-of-lamps/']],
    [day, ['/island/en/memorial/']],
  ] as const) {
    await openAt(page, '2031-03-05T12:00:00', path);
    const links = page.getByText(line).filter({ visible: true }).locator('..').getByRole('link');
    expect(await hrefs(links)).toEqual(ways);
  }
});

test('a page left open over midnight shows the line on coming back', async ({ page }) => {
  await openAt(page, '2031-03-04T23:59:59', timeline.path);
  await page.clock.setFixedTime('2031-03-05T00:00:01+03:00');
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(page.getByText(timeline.line)).toBeVisible();
});
