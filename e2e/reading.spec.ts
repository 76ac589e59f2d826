import { addresses } from '@/data/addresses';
import { content } from '@/data/content';
import { dictionaries, languages } from '@/data/languages';
import { expect, test } from './support/test';

const { memorial } = content();

for (const language of languages) {
  const words = dictionaries[language];

  test.describe(`In ${words.languageName}`, () => {
    test('remembers with one described picture, and says whose number it is', async ({ page }) => {
      await page.goto(addresses.memorial(language));
      await expect(page.getByRole('img', { name: memorial.discs.text[language] })).toBeVisible();
      await expect(page.getByText(memorial.discs.caption[language])).toBeVisible();
      const discs = await page
        .getByRole('img')
        .locator('path')
        .evaluateAll((paths) =>
          paths.map((path) => path.getAttribute('d')?.split('m').length ?? 0),
        );
      const drawn = discs.map((count) => count - 1);
      expect(drawn).toEqual([memorial.discs.all - memorial.discs.lighter, memorial.discs.lighter]);
      for (const { words: quoted } of memorial.quotations)
        await expect(page.getByRole('blockquote').filter({ hasText: quoted })).toBeVisible();
    });
  });
}

test.describe('A wrong address', () => {
  test.use({ expectedMissing: ['/en/nothing-here/'] });
  test('gets a page that helps', async ({ page }) => {
    const response = await page.goto('/en/nothing-here/');
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      dictionaries.en.notFound.title,
    );
    const ways = page.getByRole('main').getByRole('link');
    for (const href of await ways.evaluateAll((all) => all.map((one) => one.getAttribute('href'))))
      expect((await page.request.get(href ?? '')).status(), `${href}`).toBe(200);
    await ways.first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(dictionaries.en.site.name);
  });
});
