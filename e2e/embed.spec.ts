import type { FrameLocator, Page } from '@playwright/test';
import { atIsland, atRoot, expect, openIsland, test } from './test';

/** Puts the code that the About page offers into a page of another origin. */
async function openFrame(page: Page, entry = ''): Promise<FrameLocator> {
  await openIsland(page, 'en/about/');
  const code = (await page.getByRole('code').first().textContent()) ?? '';
  await page.goto(`${atRoot}/robots.txt`);
  await page.setContent(code.replace('/embed/', `/embed/${entry}`));
  return page.frameLocator('iframe');
}

test('the frame that the About page offers opens its links in new tabs', async ({ page }) => {
  const frame = await openFrame(page);
  const links = [
    [frame.getByRole('link', { name: '3 September' }), 'en/'],
    [frame.locator('figure').first().getByText('Fire'), 'en/events/lighthouse-fire/'],
    [frame.getByRole('link', { name: 'The Bell' }), 'en/events/island-bell/'],
    [frame.getByRole('link', { name: /^Read it/ }).first(), 'en/sources/keepers-report/#p4w1-12'],
  ] as const;
  await expect(frame.getByText('Links open in a new tab.')).toBeVisible();
  for (const [link, path] of links) {
    const opening = page.context().waitForEvent('page');
    await link.click();
    const opened = await opening;
    await expect(opened).toHaveURL(`${atIsland}/${path}`);
    expect(await opened.evaluate(() => opener)).toBeNull();
    await opened.close();
  }
});

test('an entry’s name, or former name, after # shows that entry, marked', async ({ page }) => {
  for (const [name, title] of [
    ['island-bell', 'The Bell'],
    ['tower-fire', 'The Lighthouse Fire'],
  ] as const) {
    const frame = await openFrame(page, `#${name}`);
    const heading = frame.getByRole('heading', { name: title });
    const entry = frame.getByRole('listitem').filter({ has: heading });
    await expect(heading).toBeInViewport({ ratio: 1 });
    await expect(entry, 'marked').toHaveCSS('border-top', '2px solid rgb(58, 85, 112)');
    const other = frame.getByRole('listitem').filter({ hasText: 'Harbour Act' });
    await expect(other, 'not marked').toHaveCSS('border-top-width', '1px');
  }
});
