import { addresses, passageAddress } from '@/data/addresses';
import { content } from '@/data/content';
import { dictionaries, type Language, languages } from '@/data/languages';
import { highlighted } from './engines/in-page';
import { expect, test } from './support/test';

for (const from of languages)
  for (const to of languages.filter((one) => one !== from))
    test(`The page in ${to} opens at the same passage as the one in ${from}`, async ({ page }) => {
      const [quotation] = content().memorial.quotations;
      if (!quotation) throw new Error('The memorial quotes nothing.');
      const { source, passage } = quotation;
      await page.goto(passageAddress(from, source, passage));
      await page
        .getByRole('banner')
        .getByRole('link', { name: dictionaries[to].languageName })
        .click();
      await expect(page).toHaveURL(passageAddress(to, source, passage));
      await expect
        .poll(() => page.evaluate(highlighted))
        .toEqual({ words: quotation.words, inView: true });
    });

for (const from of languages)
  for (const to of languages.filter((one) => one !== from))
    test(`The page in ${to} opens where the reader of the one in ${from} was, at a heading that has no name`, async ({
      page,
    }) => {
      const headings = (language: Language) =>
        content().about.sections?.map(({ heading }) => heading[language]) ?? [];
      const [before = '', after = ''] = [from, to].map((language) => headings(language).at(-1));
      await page.setViewportSize({ width: 360, height: 640 });
      await page.goto(addresses.about(from));
      const left = page.getByRole('heading', { name: before });
      await left.evaluate((heading) => heading.scrollIntoView());
      // As a reader who has a keyboard follows it: the page does not move for it.
      const link = page
        .getByRole('banner')
        .getByRole('link', { name: dictionaries[to].languageName });
      await link.evaluate((element: HTMLElement) => element.click());
      const there = page.getByRole('heading', { name: after });
      await expect(there).toBeInViewport();
      await expect(page).toHaveURL(addresses.about(to));
    });
