import { addresses } from '@/data/addresses';
import { content } from '@/data/content';
import { dictionaries, languages } from '@/data/languages';
import { expect, onEach, test } from './support/test';

const { events, memorial } = content();

for (const language of languages) {
  const words = dictionaries[language];

  test(`On a phone the first quotation of each ${language} entry comes early, and sharing after the documents’ words`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    for (const { slug, quotations } of events) {
      await page.goto(addresses.event(language, slug));
      const top = async (selector: string) => {
        const box = await page.locator(selector).first().boundingBox();
        return box?.y ?? Number.POSITIVE_INFINITY;
      };
      const last = await page.locator(`[id="${quotations.at(-1)?.id}"]`).boundingBox();
      expect(await top('blockquote')).toBeLessThanOrEqual(700);
      const share = await top('share-link button');
      expect(share).toBeGreaterThan((last?.y ?? 0) + (last?.height ?? 0));
      const heads = await page.getByRole('heading', { level: 2 }).allTextContents();
      expect(heads[0]).toBe(words.share.heading);
    }
  });

  test(`The caption of the ${language} memorial is in the first view of a wide screen`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.goto(addresses.memorial(language));
    const caption = page.getByText(memorial.discs.caption[language]);
    await expect(caption).toBeInViewport({ ratio: 1 });
  });

  test(`The ${language} timeline, and every entry, leads once from its text to the memorial`, async ({
    page,
  }) => {
    const all = [
      addresses.timeline(language),
      ...events.map(({ slug }) => addresses.event(language, slug)),
    ];
    await onEach(all, async (address) => {
      await page.goto(address);
      const ways = page
        .getByRole('main')
        .locator(`a[href="${addresses.memorial(language)}"]`)
        .locator('visible=true');
      await expect(ways).toHaveCount(1);
      await ways.click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(memorial.title[language]);
    });
  });
}
