import { absolute, addresses } from '@/data/addresses';
import { content } from '@/data/content';
import { dictionaries, languages } from '@/data/languages';
import { expect, test } from './support/test';

const [event] = content().events;
if (!event) throw new Error('There is no entry to share.');

for (const language of languages) {
  const words = dictionaries[language].share;
  const path = addresses.event(language, event.slug);
  const url = absolute(path);

  test(`Shares ${path} by the device's own sheet where there is one`, async ({ page }) => {
    await page.addInitScript(() => {
      Object.assign(navigator, {
        share: async (data: ShareData) => Object.assign(window, { data }),
      });
    });
    await page.goto(path);
    await page.getByRole('button', { name: words.share }).click();
    expect(await page.evaluate(() => Reflect.get(window, 'data'))).toEqual({
      title: await page.title(),
      url,
    });
  });

  test(`Says nothing when a reader of ${path} closes the sheet`, async ({ page }) => {
    await page.addInitScript(() => {
      Object.assign(navigator, { share: () => Promise.reject(new DOMException('', 'AbortError')) });
    });
    await page.goto(path);
    await page.getByRole('button', { name: words.share }).click();
    await expect(page.locator('share-link').getByRole('status')).toHaveText('');
  });

  test.describe(path, () => {
    test.describe.configure({ mode: 'default' });

    test('copies its link where there is no sheet, and says so', async ({ visit }) => {
      const { page } = await visit(path);
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.getByRole('button', { name: words.copy }).click();
      await expect(page.locator('share-link').getByRole('status')).toHaveText(words.copied);
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(url);
    });

    test('selects its address where copying fails', async ({ visit }) => {
      const { page } = await visit(path);
      await page.evaluate(() => {
        Object.assign(navigator.clipboard, { writeText: () => Promise.reject(new Error('no')) });
      });
      await page.getByRole('button', { name: words.copy }).click();
      await expect(page.locator('share-link').getByRole('status')).toHaveText(words.failed);
      expect(await page.evaluate(() => String(getSelection()))).toBe(url);
    });

    test('offers each service in sight, with the title and the address', async ({ visit }) => {
      const { page } = await visit(path);
      for (const service of ['telegram', 'whatsapp', 'vk', 'mail'] as const) {
        const link = page.getByRole('link', { name: words.services[service], exact: true });
        await expect(link).toBeVisible();
        const query = new URL((await link.getAttribute('href')) ?? '').search;
        expect(decodeURIComponent(query)).toContain(url);
        expect(decodeURIComponent(query)).toContain(event.title[language]);
      }
    });
  });

  test(`Offers no more than the address on ${addresses.memorial(language)}`, async ({ page }) => {
    const memorial = absolute(addresses.memorial(language));
    await page.goto(addresses.memorial(language));
    await expect(page.getByRole('link', { name: memorial })).toBeVisible();
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
    await expect(page.getByRole('link', { name: words.services.mail })).toHaveCount(0);
  });

  test.describe('Without JavaScript', () => {
    test.use({ javaScriptEnabled: false });
    test(`the address of ${path} is there to copy, and nothing that does not work`, async ({
      page,
    }) => {
      await page.goto(path);
      await expect(page.getByRole('link', { name: url })).toBeVisible();
      await expect(page.getByRole('button')).toHaveCount(0);
    });
  });
}
