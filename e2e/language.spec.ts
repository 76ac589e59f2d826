import { addresses } from '@/data/addresses';
import { content } from '@/data/content';
import { defaultLanguage, editions, languages } from '@/data/editions';
import { allPages, expect, onEach, test } from './support/test';

const letters = { Latin: /\p{Script=Cyrillic}{2,}/u, Cyrillic: /\p{Script=Latin}{2,}/u };

for (const language of languages) {
  const pages = allPages.filter((page) => page.startsWith(`/${language}/`));

  test(`Every page of the ${language} edition says its language, and that of all that is in another`, async ({
    page,
  }) => {
    await onEach(pages, async (address) => {
      await page.goto(address);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      const unmarked = await page.evaluate(() => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const texts: string[] = [];
        while (walker.nextNode()) {
          const parent = walker.currentNode.parentElement;
          const marked = parent?.closest('body [lang], script, style');
          if (!marked) texts.push(walker.currentNode.textContent ?? '');
        }
        const described = [...document.querySelectorAll('[aria-label]:not(body [lang] *)')];
        return [...texts, ...described.map((element) => element.getAttribute('aria-label') ?? '')];
      });
      expect(unmarked.join('').length).toBeGreaterThan(100);
      const mixed = unmarked.filter((text) => letters[editions[language].script].test(text));
      expect(mixed).toEqual([]);
      const marked = await page.locator('body [lang]:not(same-place a)').all();
      for (const part of marked)
        expect([...languages, 'zxx']).toContain(await part.getAttribute('lang'));
    });
  });

  test(`Every page of the ${language} edition loads letters of its own script alone`, async ({
    page,
  }) => {
    await onEach(pages, async (address) => {
      await page.goto(address);
      const css = (await page.locator('style').allTextContents()).join();
      const ranges = [...css.matchAll(/unicode-range:([^;}]*)/g)].join();
      const cyrillic = /U\+4[0-9a-f]{2}\b/i;
      if (editions[language].script === 'Cyrillic') expect(ranges).toMatch(cyrillic);
      else expect(ranges).not.toMatch(cyrillic);
    });
  });
}

for (const language of languages.filter((one) => one !== defaultLanguage))
  test(`Each quotation is shown with a translation that is marked so, in the ${language} edition`, async ({
    page,
  }) => {
    for (const event of content().events) {
      await page.goto(addresses.event(language, event.slug));
      for (const quotation of event.quotations) {
        const figure = page.locator(`[id="${quotation.id}"]`);
        await expect(figure.getByRole('blockquote')).toHaveAttribute(
          'lang',
          quotation.source.language,
        );
        const translation = figure
          .getByText(editions[language].quotation.translation(quotation.source.language))
          .locator('..');
        const text = quotation.translation?.[language];
        if (!text) throw new Error(`${quotation.id} has no translation.`);
        await expect(translation).toContainText(text);
        await expect(figure.locator('blockquote, q').filter({ hasText: text })).toHaveCount(0);
      }
    }
  });
