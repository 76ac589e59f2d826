import { expect, test } from '@playwright/test';
import { addresses } from '@/data/addresses';
import { dictionaries, languages } from '@/data/languages';
import { act, removed, renamedSite, shortened, shorter } from '../support/rename';
import { serveSite } from '../support/serve';

test.describe.configure({ timeout: 300_000, mode: 'serial' });

let origin: string;
let stop = () => {};
test.beforeAll(async () => {
  test.setTimeout(300_000);
  const out = renamedSite();
  const site = await serveSite({ OUT: out });
  origin = site.origin;
  stop = site.stop;
});
test.afterAll(() => stop());

for (const language of languages) {
  const words = dictionaries[language];
  const shrunk = addresses.event(language, act.slug);
  const source = addresses.source(language, removed.source.id);

  test.describe('Without JavaScript', () => {
    test.use({ javaScriptEnabled: false });

    for (const { name, words: quoted } of [removed, shortened])
      test(`a link to ${name} in ${language} finds the words, and says that they are no longer quoted`, async ({
        page,
      }) => {
        const line = page.getByText(words.source.withdrawn);
        await page.goto(origin + source);
        await expect(line).toBeHidden();
        await page.goto(`${origin}${source}#${name}`);
        await expect(line).toBeVisible();
        await expect(line).toHaveCount(1);
        const start = page.getByText(quoted).last();
        await expect(start).toBeInViewport();
        const colour = (element: Element) => getComputedStyle(element).backgroundColor;
        expect(await start.evaluate(colour)).not.toBe('rgba(0, 0, 0, 0)');
        await page.goto(`${origin}${source}#p1`);
        await expect(line).toBeHidden();
      });

    test(`a link to the ${language} quotation that was there says so, and leads to its words`, async ({
      page,
    }) => {
      const line = page.getByText(words.quotation.withdrawn);
      await page.goto(origin + shrunk);
      await expect(line.locator('visible=true')).toHaveCount(0);
      await page.goto(`${origin}${shrunk}#${removed.id}`);
      await expect(line.locator('visible=true')).toHaveCount(1);
      await expect(line.locator('visible=true')).toBeInViewport();
      await line
        .locator('visible=true')
        .getByRole('link', { name: words.quotation.readInPlace })
        .click();
      await expect(page).toHaveURL(`${origin}${source}#${removed.name}`);
      await expect(page.locator('mark:target')).toHaveCount(0);
      await expect(page.getByText(words.source.withdrawn)).toBeVisible();
    });
  });

  test(`words that are quoted shorter than before are marked in ${language} as far as they are quoted`, async ({
    page,
  }) => {
    await page.goto(`${origin}${source}#${shorter}`);
    await expect(page.locator('mark:target')).toHaveText(shortened.words);
    await expect(page.getByText(words.source.withdrawn)).toBeHidden();
  });
}
