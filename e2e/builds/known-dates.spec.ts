import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { addresses } from '@/data/addresses';
import { languages } from '@/data/languages';
import { current, renamedSite } from '../support/rename';
import { serveSite } from '../support/serve';

test.describe.configure({ timeout: 300_000 });

/** In the languages whose words this test knows. */
const written: Partial<Record<string, { month: string; year: string }>> = {
  en: { month: 'January 2010', year: '2010' },
  ru: { month: 'январь 2010 года', year: '2010 год' },
};

test('A document that carries a date says it where another says that it has none', async ({
  page,
}) => {
  const { origin, stop } = await serveSite({ OUT: renamedSite() });
  try {
    for (const [language, said, none] of [
      ['en', 'May 1934', 'undated'],
      ['ru', 'май 1934 года', 'без даты'],
    ] as const) {
      const main = page.getByRole('main');
      const date = page.locator('meta[name=citation_publication_date]');
      const description = page.locator('meta[name=description]');
      await page.goto(origin + addresses.source(language, 'harbour-notices'));
      await expect(main).toContainText(`, ${said}`);
      await expect(date).toHaveAttribute('content', '1934/05');
      await expect(description).toHaveAttribute('content', new RegExp(said.replaceAll(' ', '\\s')));
      await page.goto(origin + addresses.source(language, 'keepers-report'));
      await expect(main).toContainText(`, ${none}`);
      await expect(date).toHaveCount(0);
      await expect(description).toHaveAttribute('content', new RegExp(none.replaceAll(' ', '\\s')));
    }
  } finally {
    stop();
  }
});

test('An entry of a month or a year stands before the days of it, says no more of its date, and is in no calendar', async ({
  page,
}) => {
  const out = renamedSite();
  const read = (name: string) => readFileSync(`${out}/${name}`, 'utf8');
  const { origin, stop } = await serveSite({ OUT: out });
  try {
    for (const language of languages) {
      const { month, year } = written[language] ?? {};
      if (!month || !year) continue;
      await page.goto(origin + addresses.timeline(language));
      const times = page.getByRole('list').locator('> li').locator('time');
      await expect(times.filter({ hasText: '2010' })).toHaveText([year, month]);
      for (const [slug, on, text] of [
        ['hostile', '2010-01', month],
        ['hostile-year', '2010', year],
      ]) {
        await page.goto(origin + addresses.event(language, slug ?? ''));
        await expect(page.locator(`time[datetime="${on}"]`).first()).toHaveText(text ?? '');
        const [json = ''] = await page
          .locator('script[type="application/ld+json"]')
          .allTextContents();
        expect(JSON.parse(json)['@graph'][0]).toMatchObject({ startDate: on, endDate: on });
        expect(read(`${language}/calendar.ics`)).not.toContain(`${slug}@`);
      }
      const { entries } = JSON.parse(read(`${language}/timeline.json`));
      expect(entries.map(({ date }: { date: object }) => date)).toMatchObject([
        { kind: 'span' },
        { kind: 'day' },
        { kind: 'year', on: '2010' },
        { kind: 'month', on: '2010-01' },
        { kind: 'recurrence' },
        { kind: 'recurrence' },
      ]);
      const { events } = JSON.parse(read(`${language}/timelinejs.json`));
      const starts = events.map((slide: { start_date: object }) => slide.start_date);
      expect(starts.slice(2, 4)).toEqual([{ year: 2010 }, { year: 2010, month: 1 }]);
    }
    expect(read(`en/timeline.json`)).toContain(current);
  } finally {
    stop();
  }
});
