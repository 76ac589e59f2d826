import { addresses } from '@/data/addresses';
import { content } from '@/data/content';
import { quotationText } from '@/data/formats/quotation-text';
import { dictionaries, languages } from '@/data/languages';
import { expect, test } from './support/test';

const { events } = content();

for (const language of languages) {
  const words = dictionaries[language].quotation;

  for (const event of events) {
    const path = addresses.event(language, event.slug);

    test.describe(path, () => {
      test.describe.configure({ mode: 'default' });

      test('lets each quotation be copied with its source, and says so', async ({ visit }) => {
        const { page } = await visit(path);
        await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
        for (const quotation of event.quotations) {
          const figure = page.locator(`[id="${quotation.id}"]`);
          await expect(figure.getByRole('status')).toHaveText('');
          await figure.getByRole('button', { name: words.copy }).click();
          await expect(figure.getByRole('status')).toHaveText(words.copied);
          const copied = await page.evaluate(() => navigator.clipboard.readText());
          expect(copied).toBe(quotationText(quotation, language));
          expect(copied).toContain(quotation.words);
        }
      });

      test('shows and selects a quotation where copying fails', async ({ visit }) => {
        const { page } = await visit(path);
        await page.evaluate(() => {
          Object.assign(navigator.clipboard, { writeText: () => Promise.reject(new Error('no')) });
        });
        for (const quotation of event.quotations) {
          const figure = page.locator(`[id="${quotation.id}"]`);
          for (const _ of ['once', 'again']) {
            await figure.getByRole('button', { name: words.copy }).click();
            await expect(figure.getByRole('status')).toHaveText(words.failed);
            const selected = await page.evaluate(() => String(getSelection()));
            expect(selected.trim()).toBe(quotationText(quotation, language));
          }
          await expect(figure.locator('copy-text p')).toHaveCount(1);
        }
      });
    });
  }

  for (const path of [addresses.memorial(language), addresses.timeline(language)])
    test(`${path} does not offer to copy a quotation`, async ({ page }) => {
      await page.goto(path);
      await expect(page.getByRole('blockquote').first()).toBeVisible();
      await expect(page.getByRole('button', { name: words.copy })).toHaveCount(0);
    });
}
