import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { addresses } from '@/data/addresses';
import { content } from '@/data/content';
import { change, soon, test } from '../support/develop';
import { example } from '../support/readme';

test.describe.configure({ mode: 'serial', timeout: 240_000 });
test.use({ navigationTimeout: 60_000 });

const [event] = content().events;
if (!event) throw new Error('There is no entry to open.');
const entry = addresses.event('en', event.slug);

test('A new entry has its page at its first request', async ({ request, developing }) => {
  const name = join(developing.site, 'data/events/un-strategy.yaml');
  const address = `${developing.origin}${addresses.event('en', 'un-strategy')}`;
  expect((await request.get(address)).status()).toBe(404);
  writeFileSync(name, example('data/events/un-strategy.yaml'));
  expect((await request.get(address)).status()).toBe(200);
  rmSync(name);
});

test('Wrong content is said on the page and in the terminal until it is mended', async ({
  page,
  developing,
}) => {
  await page.goto(`${developing.origin}${entry}`);
  const heading = await page.locator('h1').textContent();
  const before = developing.printed().length;
  const mend = change(developing.site, `data/events/${event.slug}.yaml`, '\ntitle:', '\ntitel:');
  await expect(page.locator('pre')).toContainText('field: titel', soon);
  const said = await page.locator('pre').textContent();
  await expect.poll(() => developing.printed().slice(before), soon).toContain(said?.trim());
  await page.evaluate(() => getSelection()?.selectAllChildren(document.body));
  await page.waitForTimeout(2_500);
  expect(await page.evaluate(() => String(getSelection()))).toContain('field: titel');
  for (const path of ['/en/', '/ru/sources/', entry]) {
    await page.goto(developing.origin + path);
    await expect(page.locator('pre')).toContainText('field: titel');
  }
  mend();
  await expect(page.locator('h1')).toHaveText(heading ?? '', soon);
  await expect
    .poll(() => developing.printed().slice(before), soon)
    .toContain('The content is right');
});

test('It starts with wrong content, says so, and goes on when that is mended', async ({
  page,
  developing,
}) => {
  await developing.stop();
  expect(developing.printed()).not.toContain('telemetry');
  const mend = change(developing.site, `data/events/${event.slug}.yaml`, '\ntitle:', '\ntitel:');
  await developing.start();
  await expect.poll(developing.printed).toContain('field: titel');
  const answer = await page.goto(`${developing.origin}${entry}`);
  expect(answer?.status()).toBe(200);
  await expect(page.locator('pre')).toContainText('field: titel');
  mend();
  await expect(page.locator('pre')).toHaveCount(0, { timeout: 60_000 });
  await expect(page.locator('share-link button')).toBeVisible({ timeout: 60_000 });
});
