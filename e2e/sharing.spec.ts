import type { Page } from '@playwright/test';
import { atIsland, expect, hrefs, openIsland, test } from './test';

const english = {
  url: `${atIsland}/en/events/lighthouse-fire/`,
  text: 'The Lighthouse Fire, 2–5 March 1931 · 3 September, a memorial',
};
const russian = {
  url: `${atIsland}/ru/events/lighthouse-fire/`,
  text: 'Пожар на маяке, 2–5 марта 1931 года · 3 сентября, мемориал',
};

const withoutSheet = (page: Page) =>
  page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'share'));

test.describe(() => {
  test.skip(({ browserName }) => browserName !== 'chromium', 'gives tests no clipboard');
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });
  const copied = (page: Page) =>
    page.evaluate(async () => (await navigator.clipboard.readText()).replaceAll('\u00a0', ' '));

  test('“Copy” copies a quotation with translation, source and address', async ({ page }) => {
    await openIsland(page, 'ru/events/day-of-lamps/');
    const quotation = page.getByRole('figure').first();
    await quotation.getByRole('button', { name: 'Скопировать' }).click();
    await expect(quotation.getByRole('status')).toHaveText('Цитата скопирована.');
    expect(await copied(page)).toBe(`“March 5 is the Day of Lamps on the Island.”
Перевод сайта с английского: 5 марта на Острове — День ламп.
Гильдия смотрителей, «Отчёт о пожаре на маяке», без даты, абзац 3.
${atIsland}/ru/sources/keepers-report/#p3w1-10`);
  });

  test('“Share” copies the link on a device that has no sheet for sharing', async ({ page }) => {
    await withoutSheet(page);
    await page.goto(english.url);
    await page.getByRole('button', { name: 'Share' }).click();
    await expect(page.getByText('The link is copied.')).toBeVisible();
    expect(await copied(page)).toBe(english.url);
  });
});

test('what cannot be copied is shown and selected', async ({ page }) => {
  await withoutSheet(page);
  await page.addInitScript(() => {
    Clipboard.prototype.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
  });
  await page.goto(english.url);
  const selected = () => page.evaluate(() => String(getSelection()).trim());
  const quotation = page.getByRole('figure').first();
  for (const press of ['first', 'second']) {
    await quotation.getByRole('button', { name: 'Copy' }).click();
    await expect(quotation.getByRole('status')).toContainText('could not be copied');
    expect(await selected(), press).toMatch(/^“41 lamps.*”\n.*, paragraph\s4\.\n.*#p4w1-12$/);
    await expect(quotation.getByText('undated, paragraph')).toHaveCount(2);
  }
  for (const name of ['Share', 'Copy the link']) {
    await page.getByRole('button', { name }).click();
    expect(await selected(), name).toBe(english.url);
  }
});

test('“Share” opens the device’s sheet, and closed it says nothing', async ({ page }) => {
  await page.addInitScript(() => {
    Navigator.prototype.share = async (data) => {
      document.title = JSON.stringify(data);
      throw new DOMException('', 'AbortError');
    };
  });
  await page.goto(russian.url);
  await page.getByRole('button', { name: 'Поделиться' }).click();
  await expect(page).toHaveTitle(JSON.stringify({ title: russian.text, url: russian.url }));
  await expect(page.getByRole('status').filter({ hasText: /./ })).toHaveCount(0);
});

for (const { url, text, services } of [
  {
    ...english,
    services: {
      WhatsApp: 'https://wa.me/?text={text} {url}',
      Telegram: 'https://t.me/share/url?url={url}&text={text}',
      VK: 'https://vk.com/share.php?url={url}&title={text}',
      Mail: 'mailto:?subject={text}&body={url}',
    },
  },
  {
    ...russian,
    services: {
      MAX: 'https://max.ru/:share?text={text} {url}',
      ВКонтакте: 'https://vk.com/share.php?url={url}&title={text}',
      Одноклассники: 'https://connect.ok.ru/offer?url={url}&title={text}',
      Telegram: 'https://t.me/share/url?url={url}&text={text}',
      Почта: 'mailto:?subject={text}&body={url}',
    },
  },
])
  test(`the row at the foot offers ${Object.keys(services)}`, async ({ page }) => {
    await page.goto(url);
    const links = page.locator('#share').getByRole('listitem').getByRole('link');
    await expect(links).toHaveText(Object.keys(services));
    const found = await hrefs(links);
    for (const href of found) expect(href).toContain(encodeURIComponent(url));
    expect(found.map(decodeURIComponent)).toEqual(
      Object.values(services).map((one) => one.replace('{text}', text).replace('{url}', url)),
    );
  });

test('the memorial offers its address, and no sharing', async ({ page }) => {
  await openIsland(page, 'en/memorial/');
  await expect(page.getByRole('link', { name: `${atIsland}/en/memorial/` })).toBeVisible();
  await expect(page.getByText(/Share|Copy the link|WhatsApp/)).toHaveCount(0);
});
