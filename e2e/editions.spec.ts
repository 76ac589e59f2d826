import { passageAddress } from '@/data/addresses';
import { content } from '@/data/content';
import { defaultLanguage, editions, type Language, languages } from '@/data/editions';
import { highlighted } from './engines/in-page';
import { allPages, expect, framedPages, onEach, test } from './support/test';

const others = languages.filter((language) => language !== defaultLanguage);
const pagesOf = (language: Language) => allPages.filter((page) => page.startsWith(`/${language}/`));
const inLanguage = (page: string, language: Language) => page.replace(/^\/[^/]+/, `/${language}`);

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
  test(`Every page of the ${language} edition is made as its English counterpart is`, async ({
    page,
  }) => {
    await onEach(pagesOf(language), async (address) => {
      await page.goto(inLanguage(address, defaultLanguage));
      const expected = await page.evaluate(outline);
      expect(expected.length).toBeGreaterThan(10);
      await page.goto(address);
      expect(await page.evaluate(outline)).toEqual(expected);
    });
  });

for (const language of languages) {
  // What is made for a frame is found through the timeline, and says of itself that it is that.
  test(`Every page of the ${language} edition names its other editions, and leads to them`, async ({
    page,
  }) => {
    const pages = pagesOf(language).filter((address) => !framedPages.includes(address));
    await onEach(pages, async (address) => {
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
  });
}

test('The other edition opens at the same passage', async ({ page }) => {
  const [quotation] = content().memorial.quotations;
  if (!quotation) throw new Error('The memorial quotes nothing.');
  for (const language of others) {
    const { source, passage } = quotation;
    await page.goto(passageAddress(defaultLanguage, source, passage));
    await page
      .getByRole('banner')
      .getByRole('link', { name: editions[language].languageName })
      .click();
    await expect(page).toHaveURL(passageAddress(language, source, passage));
    await expect
      .poll(() => page.evaluate(highlighted))
      .toEqual({ words: quotation.words, inView: true });
  }
});

test('The page for wrong addresses speaks every language of the site', async ({ page }) => {
  await page.goto('/404.html');
  for (const language of languages)
    await expect(
      page.getByRole('heading', { name: editions[language].notFound.title }),
    ).toBeVisible();
});
