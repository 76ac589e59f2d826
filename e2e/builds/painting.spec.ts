import type { Page } from '@playwright/test';
import { allPages } from '../support/pages';
import { expect, fontsReady, test } from '../support/test';

/** Layout shifts, and the milliseconds over 50 that tasks took (Total Blocking Time, web.dev). */
type Counted = { shifts: number; blocked: number };

function observe() {
  const counted: Counted = { shifts: 0, blocked: 0 };
  Object.assign(window, { counted });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      counted.shifts += 'value' in entry ? Number(entry.value) : 0;
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) counted.blocked += duration - 50;
  }).observe({ type: 'longtask', buffered: true });
}

async function load(page: Page, address: string): Promise<Counted> {
  await page.goto('about:blank');
  await page.goto(address);
  await fontsReady(page);
  return page.evaluate(() => Reflect.get(window, 'counted'));
}

for (const address of allPages)
  test(`${address} paints without shifting or blocking`, async ({ page }) => {
    await page.addInitScript(observe);
    const loads: Counted[] = [];
    // What else a machine does can only add to the time, so the best of a few loads is the page's own.
    do loads.push(await load(page, address));
    while (loads.length < 5 && loads.every(({ blocked }) => blocked > 0));
    expect(loads.map(({ shifts }) => shifts)).toEqual(loads.map(() => 0));
    expect(Math.min(...loads.map(({ blocked }) => blocked))).toBe(0);
    const loaded = await page.evaluate(() => [...document.fonts].map(({ status }) => status));
    expect(loaded, 'the site’s own type is set').toContain('loaded');
  });
