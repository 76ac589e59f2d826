import { dictionaries, languages } from '@/lib/languages';
import { atIsland, expect, hrefs, missing, openIsland, pagesIn, target, test } from './test';

test.use({ javaScriptEnabled: false });

for (const language of languages)
  test(`without JavaScript, under a base path, all pages and links work (${language})`, async ({
    page,
  }) => {
    const addresses = new Set<string>();
    // Former addresses lead on at once.
    const isPage = new RegExp(`^/${language}/(?!events/(tower-fire|outer-lighthouse))`);
    for (const path of pagesIn('out.island/island').filter((one) => isPage.test(one))) {
      await page.goto(atIsland + path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.locator('on-day, button').filter({ visible: true })).toHaveCount(0);
      await expect(page.locator('li:visible, h2:visible', { hasText: /^\s*$/ })).toHaveCount(0);
      for (const href of await hrefs(page.locator('[href], [content^="http"]')))
        addresses.add(new URL(href.replace(/#.*/, ''), page.url()).href);
      const fonts = async () =>
        [...(await document.fonts.ready)].filter(({ status }) => status === 'loaded');
      expect(await page.evaluate(fonts), `${path}: fonts`).not.toEqual([]);
    }
    const own = [...addresses].filter((address) => address.startsWith('http://localhost'));
    expect(own.length).toBeGreaterThan(20);
    for (const address of own) expect.soft(address).toMatch(new RegExp(`^${atIsland}/`));
    for (const address of own) await expect.soft(await page.request.get(address)).toBeOK();
  });

test('without JavaScript the former address of an entry leads to it', async ({ page }) => {
  await openIsland(page, 'en/events/tower-fire/');
  await expect(page).toHaveURL(`${atIsland}/en/events/lighthouse-fire/`);
});

test('without JavaScript “Share” leads to the row at the foot', async ({ page }) => {
  await openIsland(page, 'en/events/lighthouse-fire/');
  await page.getByRole('link', { name: 'Share' }).click();
  await expect(target(page).getByRole('heading', { name: 'Share this' })).toBeInViewport();
  const items = target(page).getByRole('listitem').filter({ visible: true });
  await expect(items.filter({ hasNotText: /\S/ })).toHaveCount(0);
  await expect(items.getByRole('link')).not.toHaveCount(0);
  await expect(target(page).getByText(`${atIsland}/en/events/lighthouse-fire/`)).toBeVisible();
});

test('without JavaScript a wrong address is answered in every language', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(missing);
  for (const { notFound } of Object.values(dictionaries))
    await expect.soft(page.getByRole('heading', { name: notFound.title })).toBeInViewport();
});
