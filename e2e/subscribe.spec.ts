import type { Page } from '@playwright/test';
import { absolute, addresses, subscriptions, webcal } from '@/data/addresses';
import { content } from '@/data/content';
import { editions, languages } from '@/data/editions';
import { allPages, expect, onEach, test } from './support/test';

const returning = content().events.filter(({ date }) => date.kind === 'recurrence');

/** An advertised address as the path it has on the site that is tested. */
const pathOf = (href: string) => new URL(href.replace(/^webcal:/, 'http:')).pathname;

/** Where each of the links to follow the site leads. */
async function ways(page: Page, label: string) {
  const links = page.getByRole('list', { name: label }).getByRole('link');
  return links.evaluateAll((all) =>
    all.map((one) => (one instanceof HTMLAnchorElement ? one.href : '')),
  );
}

for (const language of languages) {
  const words = editions[language].subscribe;
  const calendar = subscriptions.calendar(language);
  const feed = subscriptions.feed(language);
  const offering = [
    ...returning.map(({ slug }) => addresses.event(language, slug)),
    addresses.about(language),
  ];

  for (const address of offering)
    test(`${address} offers the calendar and the feed, and each is there`, async ({
      page,
      request,
      baseURL,
    }) => {
      await page.goto(address);
      const hrefs = await ways(page, words.label);
      expect(hrefs).toEqual([baseURL + calendar, webcal(calendar), baseURL + feed]);
      for (const href of hrefs) {
        const response = await request.get(pathOf(href));
        expect(response.status(), href).toBe(200);
        expect(response.headers()['content-type'], href).toMatch(
          href.endsWith('.ics') ? /^text\/calendar\b/ : /^(application|text)\/(atom\+)?xml\b/,
        );
      }
    });

  test(`Each ${language} entry can be followed`, async ({ page }) => {
    for (const { slug } of content().events) {
      await page.goto(addresses.event(language, slug));
      const link = page
        .getByRole('list', { name: words.label })
        .getByRole('link', { name: words.feed });
      await expect(link).toHaveAttribute('href', feed);
    }
  });

  test(`A reader of the ${language} edition can keep the calendar as a file`, async ({ page }) => {
    await page.goto(addresses.about(language));
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: words.download }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('calendar.ics');
  });

  test(`Every page of the ${language} edition names its feed to feed readers`, async ({ page }) => {
    const pages = allPages.filter((one) => one.startsWith(`/${language}/`));
    await onEach(pages, async (address) => {
      await page.goto(address);
      const link = page.locator('head link[rel=alternate][type="application/atom+xml"]');
      await expect(link).toHaveAttribute('href', absolute(feed));
      await expect(link).toHaveAttribute('title', editions[language].site.name);
    });
  });

  test(`A browser reads the ${language} feed, and all that it names is there`, async ({
    page,
    request,
  }) => {
    const xml = await (await request.get(feed)).text();
    const read = await page.evaluate((text) => {
      const document = new DOMParser().parseFromString(text, 'application/xml');
      const texts = (name: string) =>
        [...document.querySelectorAll(name)].map((one) => one.textContent);
      return {
        errors: texts('parsererror'),
        name: document.documentElement.localName,
        titles: texts('entry > title'),
        links: [...document.querySelectorAll('link')].map((one) => one.getAttribute('href') ?? ''),
      };
    }, xml);
    expect(read.errors).toEqual([]);
    expect(read.name).toBe('feed');
    for (const { title } of content().events) expect(read.titles).toContain(title[language]);
    for (const href of read.links) {
      const [target = '', anchor] = href.split('#');
      const response = await request.get(pathOf(target));
      expect(response.status(), href).toBe(200);
      if (anchor) expect(await response.text(), href).toContain(`id="${anchor}"`);
    }
  });
}
