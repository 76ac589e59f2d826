import { passageAddress } from '@/data/addresses';
import { content } from '@/data/content';
import { editions, languages } from '@/data/editions';
import { highlighted } from './engines/in-page';
import { expect, test } from './support/test';

for (const from of languages)
  for (const to of languages.filter((one) => one !== from))
    test(`The ${to} edition opens at the same passage as the ${from} one`, async ({ page }) => {
      const [quotation] = content().memorial.quotations;
      if (!quotation) throw new Error('The memorial quotes nothing.');
      const { source, passage } = quotation;
      await page.goto(passageAddress(from, source, passage));
      await page.getByRole('banner').getByRole('link', { name: editions[to].languageName }).click();
      await expect(page).toHaveURL(passageAddress(to, source, passage));
      await expect
        .poll(() => page.evaluate(highlighted))
        .toEqual({ words: quotation.words, inView: true });
    });
