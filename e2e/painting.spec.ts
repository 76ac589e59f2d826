import type { Page } from '@playwright/test';
import { addresses } from '@/data/addresses';
import { languages } from '@/data/languages';
import { allPages } from './support/pages';
import { expect, fontsReady, test } from './support/test';

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

/** What it counts where a paragraph near the top gets a line more or less (Cumulative Layout Shift, web.dev). */
const oneLine = 0.03;

for (const address of allPages)
  test(`${address} paints without blocking, and moves by a line at most when its type comes`, async ({
    page,
  }) => {
    await page.addInitScript(observe);
    const loads: Counted[] = [];
    // What else a machine does can only add to the time, so the best of a few loads is the page's own.
    do loads.push(await load(page, address));
    while (loads.length < 5 && loads.every(({ blocked }) => blocked > 0));
    for (const { shifts } of loads) expect(shifts).toBeLessThan(oneLine);
    expect(Math.min(...loads.map(({ blocked }) => blocked))).toBe(0);
    const loaded = await page.evaluate(() => [...document.fonts].map(({ status }) => status));
    expect(loaded, 'the site’s own type is set').toContain('loaded');
  });

for (const language of languages)
  test(`On a phone, the timeline in ${language} stays in its place when its type comes`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.addInitScript(observe);
    // As on a slow line: the page is painted first.
    await page.route('**/*.woff2', async (route) => {
      await page.waitForTimeout(300);
      await route.continue();
    });
    expect((await load(page, addresses.timeline(language))).shifts).toBeLessThanOrEqual(0.001);
  });
