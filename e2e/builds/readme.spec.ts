import { writeFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { parse } from 'yaml';
import { isCrowded } from '@/components/timeline/crowded';
import { addresses, subscriptions } from '@/data/addresses';
import { content } from '@/data/content';
import { formatDate } from '@/data/dates/written-date';
import { dictionaries, languages } from '@/data/languages';
import { readContent } from '@/data/reading/content-folder';
import { copyContent, run } from '../support/build';
import { readFeed } from '../support/read-feed';
import { example, follow } from '../support/readme';
import { readmeSite, renamed, test } from '../support/readme-site';

test.describe.configure({ timeout: 300_000 });

test('An entry added as the README says appears everywhere it should', async ({ page, site }) => {
  const { events } = readContent(readmeSite().folder);
  const index = events.findIndex(({ slug }) => slug === 'un-strategy');
  const { title, quotations, added } = parse(example('data/events/un-strategy.yaml'));
  const sitemap = await (await page.request.get(`${site}/sitemap.xml`)).text();
  for (const language of languages) {
    const words = dictionaries[language];
    const address = addresses.event(language, 'un-strategy');
    await page.goto(site + addresses.timeline(language));
    const list = page.getByRole('list', { name: words.timeline.list });
    const headings = list.locator('> li').getByRole('heading');
    await expect(headings).toHaveText(events.map((event) => event.title[language]));
    const figure = page.getByRole('figure', { name: words.timeline.axis });
    const axis = figure.locator('> svg').locator('visible=true');
    const place = isCrowded(events) ? list : axis;
    const link = place.locator(`a[href="${address}"]`);
    await link.locator('text').or(link).last().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title[language]);
    await expect(page.getByRole('blockquote')).toContainText(quotations[0].words);
    await page.getByRole('link', { name: words.quotation.readInPlace }).first().click();
    await expect(page.locator('li:has(:target)')).toContainText(title[language]);
    for (const neighbour of [events[index - 1], events[index + 1]].filter(Boolean)) {
      await page.goto(site + addresses.event(language, neighbour?.slug ?? ''));
      const ways = page.getByRole('navigation', { name: words.event.neighbours });
      await expect(ways).toContainText(title[language]);
    }
    expect(sitemap).toContain(`${address}<`);
    const feed = readFeed(
      await (await page.request.get(site + subscriptions.feed(language))).text(),
    );
    const told = feed.entries.find((entry) => entry.title === title[language]);
    expect(told).toMatchObject({ published: `${added}T00:00:00Z`, updated: `${added}T00:00:00Z` });
  }
});

test('A document added as the README says is there in full, once its SHA-256 is right', async ({
  page,
  site,
}) => {
  const folder = copyContent('document');
  const [text, facts] = ['data/sources/ferry-notice.txt', 'data/sources/ferry-notice.yaml'];
  const { sha256, title } = parse(example(facts));
  const copied = content().sources[0]?.sha256 ?? '';
  follow(folder, text);
  writeFileSync(`${folder}/sources/ferry-notice.yaml`, example(facts).replace(sha256, copied));
  const { status, printed } = run('tsx data/check.ts', { CONTENT: folder });
  expect(status).toBe(1);
  expect(printed).toContain(`data/sources/ferry-notice.txt has ${sha256}`);

  for (const language of languages) {
    await page.goto(site + addresses.sources(language));
    await page.getByRole('main').getByRole('link', { name: title[language] }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title[language]);
    const document = page.getByRole('region', { name: dictionaries[language].source.document });
    for (const paragraph of example(text).trim().split('\n\n'))
      await expect(document.getByText(paragraph, { exact: true })).toBeVisible();
  }
  const plain = await page.request.get(`${site}/sources/ferry-notice.txt`);
  expect(await plain.text()).toBe(example(text));
});

test('A page corrected as the README says shows it, and the feed tells it', async ({
  page,
  site,
}) => {
  const { revisions } = parse(example('data/events/decree-116.yaml'));
  for (const language of languages) {
    await page.goto(site + addresses.event(language, renamed('decree-116')));
    const heading = dictionaries[language].revisions.heading;
    await expect(page.getByRole('heading', { name: heading })).toBeVisible();
    const feed = await (await page.request.get(site + subscriptions.feed(language))).text();
    for (const { on, text } of revisions) {
      const correction = page.getByRole('listitem').filter({ hasText: text[language] });
      await expect(correction).toContainText(formatDate({ kind: 'day', on }, language));
      expect(feed).toContain(text[language]);
    }
  }
});
