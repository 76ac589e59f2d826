import { addresses } from '@/data/addresses';
import { dictionaries, languages } from '@/data/languages';
import { expect, test } from './support/test';

for (const language of languages) {
  const words = dictionaries[language].subscribe;

  test(`A reader of ${language} can keep the calendar as a file`, async ({ page }) => {
    await page.goto(addresses.about(language));
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: words.download }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('calendar.ics');
  });
}
