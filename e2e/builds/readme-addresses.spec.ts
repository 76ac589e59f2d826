import { expect } from '@playwright/test';
import { brokenIn, readLedger } from '@/adapter/ledger/ledger';
import { addresses } from '@/data/addresses';
import { content } from '@/data/content';
import { dictionaries, languages } from '@/data/languages';
import { run } from '../support/build';
import { quoting, readmeSite, renamed, test, withdrawnId } from '../support/readme-site';

test.describe.configure({ timeout: 300_000 });

test('Content changed as the README says passes every unit test that reads it', () => {
  const related = 'vitest related data/content.ts data/check-content.ts --run --project unit';
  const { status, printed } = run(related, { CONTENT: readmeSite().folder });
  expect(status, printed).toBe(0);
  expect(printed).toMatch(/^[1-9]\d* passed, 0 failed$/m);
});

test('After all that the README says, every address that was ever published leads somewhere', () => {
  expect(brokenIn(readmeSite().out, readLedger())).toEqual([]);
});

test('Every entry renamed as the README says is found at its former address', async ({
  page,
  site,
}) => {
  for (const language of languages)
    for (const { slug, formerly } of content().events)
      for (const name of [slug, ...formerly]) {
        await page.goto(site + addresses.event(language, name));
        await expect(page).toHaveURL(site + addresses.event(language, renamed(slug)));
      }
});

test('Links to a quotation withdrawn as the README says still find the words', async ({
  page,
  site,
}) => {
  expect(quoting.length, 'entries that quote what the README withdraws').toBeGreaterThan(0);
  for (const language of languages)
    for (const { slug, quotations } of quoting) {
      const quoted = quotations.find(({ id }) => id === withdrawnId);
      await page.goto(`${site}${addresses.event(language, renamed(slug))}#${withdrawnId}`);
      const { withdrawn, readInPlace } = dictionaries[language].quotation;
      const notice = page.getByText(withdrawn).locator('visible=true');
      await notice.getByRole('link', { name: readInPlace }).click();
      await expect(page.locator('li:has(:target)')).toContainText(quoted?.words ?? '');
    }
});
