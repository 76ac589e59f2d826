import { addresses, passageAddress } from '@/data/addresses';
import { content } from '@/data/content';
import { dictionaries, languages } from '@/data/languages';
import { highlighted } from './engines/in-page';
import { expect, test } from './support/test';

const { events } = content();

for (const language of languages) {
  const words = dictionaries[language];

  test.describe(`In ${words.languageName}`, () => {
    for (const event of events) {
      const address = addresses.event(language, event.slug);

      test(`leads from each quotation on ${address} to its place, and back`, async ({ page }) => {
        await page.goto(address);
        for (const quotation of event.quotations) {
          const figure = page.locator(`[id="${quotation.id}"]`);
          const { readInPlace, sameDocument } = words.quotation;
          const same = sameDocument(quotation.passage.paragraph);
          const place = figure.getByRole('link', { name: readInPlace });
          await place.or(figure.getByRole('link', { name: same })).click();
          await expect(page).toHaveURL(
            passageAddress(language, quotation.source, quotation.passage),
          );
          const { words: quoted } = quotation;
          await expect
            .poll(() => page.evaluate(highlighted))
            .toEqual({ words: quoted, inView: true });
          const paragraph = page.getByRole('listitem').filter({ has: page.locator(':target') });
          const back = paragraph.locator(`a[href="${address}#${quotation.id}"]`);
          await expect(back).toHaveText(event.title[language]);
          await back.click();
          await expect(page).toHaveURL(`${address}#${quotation.id}`);
        }
      });
    }
  });
}
