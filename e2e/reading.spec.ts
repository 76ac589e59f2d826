import { addresses } from '@/data/addresses';
import { content } from '@/data/content';
import { formatDate } from '@/data/dates/written-date';
import { editions, languages } from '@/data/editions';
import { expect, test } from './support/test';

const { events, memorial, sources } = content();

for (const language of languages) {
  const words = editions[language];

  test.describe(`The ${words.languageName} edition`, () => {
    test('shows every entry on the timeline, in order, in full', async ({ page }) => {
      await page.goto(addresses.timeline(language));
      const entries = page.getByRole('list', { name: words.timeline.list }).locator('> li');
      await expect(entries).toHaveCount(events.length);
      for (const [index, event] of events.entries()) {
        const entry = entries.nth(index);
        await expect(entry).toContainText(formatDate(event.date, language));
        await expect(entry.getByRole('heading')).toHaveText(event.title[language]);
        await expect(entry).toContainText(event.summary[language]);
        await expect(entry.getByRole('blockquote')).toContainText(
          event.quotations[0]?.words ?? 'an entry without a quotation',
        );
      }
    });

    test('leads from each entry to the one before and after', async ({ page }) => {
      for (const [index, event] of events.entries()) {
        await page.goto(addresses.event(language, event.slug));
        const neighbours = page.getByRole('navigation', { name: words.event.neighbours });
        const expected = [events[index - 1], events[index + 1]]
          .filter((one) => one !== undefined)
          .map(({ title }) => title[language]);
        await expect(neighbours.locator('a[rel]')).toHaveText(expected);
      }
    });

    test('shows each document in full, paragraph by paragraph', async ({ page }) => {
      for (const source of sources) {
        await page.goto(addresses.source(language, source.id));
        const paragraphs = page
          .getByRole('region', { name: words.source.document })
          .locator('ol > li');
        await expect(paragraphs).toHaveCount(source.paragraphs.length);
        for (const { number, text } of source.paragraphs) {
          const paragraph = paragraphs.nth(number - 1);
          await expect(
            paragraph.getByRole('link', { name: words.source.paragraph(number), exact: true }),
          ).toBeVisible();
          expect(await paragraph.getByRole('paragraph').textContent()).toBe(text);
        }
        for (const block of source.furniture) {
          const furniture = page.getByText(words.source.furniture);
          await expect(furniture).toContainText(block);
          await expect(paragraphs.filter({ hasText: block })).toHaveCount(0);
        }
      }
    });

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

test('The front page is the English timeline itself', async ({ page, request }) => {
  const [front, english] = await Promise.all([request.get('/'), request.get('/en/')]);
  expect(await front.text()).toBe(await english.text());
  await page.goto('/');
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', /\/en\/$/);
});

test.describe('A wrong address', () => {
  test.use({ expectedMissing: ['/en/nothing-here/'] });
  test('gets a page that helps', async ({ page }) => {
    const response = await page.goto('/en/nothing-here/');
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(editions.en.notFound.title);
    const ways = page.getByRole('main').getByRole('link');
    for (const href of await ways.evaluateAll((all) => all.map((one) => one.getAttribute('href'))))
      expect((await page.request.get(href ?? '')).status(), `${href}`).toBe(200);
    await ways.first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(editions.en.site.name);
  });
});
