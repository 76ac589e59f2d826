import type { Page } from '@playwright/test';
import { atRoot, expect, hrefs, test } from './test';

const timeline = { path: '/ru/', line: 'По московскому времени сегодня 3 сентября.' };
const day = { path: '/en/events/day-of-solidarity/', line: 'In Moscow today is 3 September.' };

/** Opens a page while a clock in Moscow shows this. */
async function openAt(page: Page, moscow: string, path: string) {
  await page.clock.setFixedTime(`${moscow}+03:00`);
  await page.goto(atRoot + path);
}

// As far from Moscow's as clocks go, on either side.
for (const timezoneId of ['Pacific/Kiritimati', 'Pacific/Pago_Pago'])
  test.describe(`with the reader’s clock in ${timezoneId}`, () => {
    test.use({ timezoneId });

    test('the line is there while it is 3 September in Moscow, and only then', async ({ page }) => {
      for (const [moscow, visible] of [
        ['2031-09-02T23:59:59', false],
        ['2031-09-03T00:00:00', true],
        ['2031-09-03T23:59:59', true],
        ['2032-09-04T00:00:00', false],
      ] as const) {
        await openAt(page, moscow, timeline.path);
        await expect(page.getByText(timeline.line), moscow).toBeVisible({ visible });
      }
    });
  });

test('the line leads to the memorial and, but for its own page, the Day', async ({ page }) => {
  for (const [{ path, line }, ways] of [
    [timeline, ['/ru/memorial/', '/ru/events/day-of-solidarity/']],
    [day, ['/en/memorial/']],
  ] as const) {
    await openAt(page, '2031-09-03T12:00:00', path);
    const links = page.getByText(line).filter({ visible: true }).locator('..').getByRole('link');
    expect(await hrefs(links)).toEqual(ways);
  }
});

test('a page left open over midnight shows the line on coming back', async ({ page }) => {
  await openAt(page, '2031-09-02T23:59:59', timeline.path);
  await page.clock.setFixedTime('2031-09-03T00:00:01+03:00');
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(page.getByText(timeline.line)).toBeVisible();
});
