import { addresses, passageAddress } from '@/data/addresses';
import { content } from '@/data/content';
import { defaultLanguage, editions, type Language, languages } from '@/data/editions';
import { allPages, expect, framedPages, test } from './test';

const others = languages.filter((language) => language !== defaultLanguage);
const pagesOf = (language: Language) => allPages.filter((page) => page.startsWith(`/${language}/`));
const inLanguage = (page: string, language: Language) => page.replace(/^\/[^/]+/, `/${language}`);
const letters = { Latin: /\p{Script=Cyrillic}{2,}/u, Cyrillic: /\p{Script=Latin}{2,}/u };

/** What a page is made of, whatever its language: landmarks, headings, addresses, anchors, dates. */
function outline() {
  const list = (selector: string, name: string) =>
    [...document.querySelectorAll(selector)].map(
      (element) =>
        `${element.localName} ${element.getAttribute(name)?.replace(/^(webcal:\/\/[^/]+)?\/[a-z]+\//, '/')}`,
    );
  return [
    ...list('header, nav, main, footer, section, article, figure, blockquote, h1, h2, h3', 'id'),
    // What a sharing link hands over is in the page's language: its address counts alone.
    ...list('a:not(same-place a):not([lang=zxx])', 'href').map((link) =>
      /^a (mailto:|https:\/\/(t\.me|vk\.com|wa\.me)\/)/.test(link)
        ? link.replace(/\?.*/, '')
        : link,
    ),
    ...list('[id]', 'id'),
    ...list('time', 'datetime'),
  ];
}

test('Every edition has the same pages', () => {
  for (const language of others)
    expect(pagesOf(language)).toEqual(
      pagesOf(defaultLanguage).map((page) => inLanguage(page, language)),
    );
});

for (const language of others)
  for (const address of pagesOf(language)) {
    test(`${address} is made as its English counterpart is`, async ({ page }) => {
      await page.goto(inLanguage(address, defaultLanguage));
      const expected = await page.evaluate(outline);
      expect(expected.length).toBeGreaterThan(10);
      await page.goto(address);
      expect(await page.evaluate(outline)).toEqual(expected);
    });
  }

for (const language of languages)
  for (const address of pagesOf(language)) {
    test(`${address} says its language, and that of all that is in another`, async ({ page }) => {
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

    // What is made for a frame is found through the timeline, and says of itself that it is that.
    if (!framedPages.includes(address))
      test(`${address} names its other editions, and leads to them`, async ({ page }) => {
        await page.goto(address);
        const link = (hreflang: string) => page.locator(`head link[hreflang="${hreflang}"]`);
        for (const other of languages)
          await expect(link(other)).toHaveAttribute(
            'href',
            new RegExp(`${inLanguage(address, other)}$`),
          );
        await expect(link('x-default')).toHaveAttribute(
          'href',
          new RegExp(`${inLanguage(address, defaultLanguage)}$`),
        );
        const meta = (name: string) => page.locator(`meta[property="${name}"]`);
        await expect(meta('og:locale')).toHaveAttribute(
          'content',
          editions[language].openGraphLocale,
        );
        for (const other of languages.filter((one) => one !== language)) {
          await expect(meta('og:locale:alternate')).toHaveAttribute(
            'content',
            editions[other].openGraphLocale,
          );
          await page.goto(address);
          await page
            .getByRole('banner')
            .getByRole('link', { name: editions[other].languageName })
            .click();
          await expect(page).toHaveURL(inLanguage(address, other));
        }
      });

    test(`${address} loads letters of its own script alone`, async ({ page }) => {
      await page.goto(address);
      const css = await page.locator('style').first().textContent();
      const ranges = [...(css ?? '').matchAll(/unicode-range:([^;}]*)/g)].join();
      const cyrillic = /U\+4[0-9a-f]{2}\b/i;
      if (editions[language].script === 'Cyrillic') expect(ranges).toMatch(cyrillic);
      else expect(ranges).not.toMatch(cyrillic);
    });
  }

test('The other edition opens at the same passage', async ({ page }) => {
  const [quotation] = content().memorial.quotations;
  if (!quotation) throw new Error('The memorial quotes nothing.');
  for (const language of others) {
    const { source, place } = quotation;
    await page.goto(passageAddress(defaultLanguage, source, place));
    await page.getByRole('link', { name: editions[language].languageName }).click();
    await expect(page).toHaveURL(passageAddress(language, source, place));
    await expect(page.locator('mark:target')).toHaveText(quotation.words);
  }
});

for (const language of others)
  test(`Each quotation is shown with a translation that is marked so, in the ${language} edition`, async ({
    page,
  }) => {
    for (const event of content().events) {
      await page.goto(addresses.event(language, event.slug));
      for (const quotation of event.quotations) {
        const figure = page.locator(`#${quotation.id}`);
        await expect(figure.getByRole('blockquote')).toHaveAttribute(
          'lang',
          quotation.source.language,
        );
        const translation = figure
          .getByText(editions[language].quotation.translation)
          .locator('..');
        const text = quotation.translation?.[language];
        expect(text).toBeDefined();
        await expect(translation).toContainText(text ?? '');
        await expect(figure.locator('blockquote, q').filter({ hasText: text })).toHaveCount(0);
      }
    }
  });

test('The page for wrong addresses speaks every language of the site', async ({ page }) => {
  await page.goto('/404.html');
  for (const language of languages)
    await expect(
      page.getByRole('heading', { name: editions[language].notFound.title }),
    ).toBeVisible();
});
