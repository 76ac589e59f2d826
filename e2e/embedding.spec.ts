import { once } from 'node:events';
import { createServer } from 'node:http';
import { isCrowded } from '@/components/timeline/crowded';
import { addresses, siteUrl } from '@/data/addresses';
import { content } from '@/data/content';
import { oembed } from '@/data/formats/embedding';
import { dictionaries, languages } from '@/data/languages';
import { expect, test } from './support/test';

const { events } = content();

/** Serves a page of another site, which holds this HTML, while something is done. */
async function withPage(html: string, act: (address: string) => Promise<void>) {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><title>Another site</title><p>Another site</p>${html}`);
  }).listen(0);
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('The other site has no port.');
  await act(`http://localhost:${address.port}/`);
  server.close();
}

for (const language of languages) {
  const { quotation, timeline } = dictionaries[language];
  const embed = addresses.embed(language);

  for (const width of [320, 1280])
    test(`${embed} opens each kind of link in a place of its own, at ${width} px`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(embed);
      const axis = page.getByRole('figure', { name: timeline.axis });
      const links = [
        page.getByRole('heading', { level: 1 }).getByRole('link'),
        // Where there are many entries, the axis is one image.
        ...(isCrowded(events) ? [] : [axis.locator('svg a').locator('visible=true').first()]),
        page.getByRole('heading', { level: 2 }).getByRole('link').first(),
        page.getByRole('link', { name: quotation.readInPlace }).first(),
      ];
      for (const link of links) {
        const [opened] = await Promise.all([
          page.context().waitForEvent('page'),
          // A link of the axis is pointed at where its name stands.
          link.locator('text').or(link).last().click(),
        ]);
        const href = (await link.getAttribute('href')) ?? '';
        await expect(opened).toHaveURL(href);
        expect(await opened.evaluate(() => opener)).toBe(null);
        await opened.close();
      }
      await expect(page).toHaveURL(embed);
    });
}

test.describe(() => {
  test.use({ mayLeave: true });

  for (const language of languages) {
    const embed = addresses.embed(language);
    const { timeline } = dictionaries[language];
    test(`${embed} stands in a page of another site, at an entry where one is named`, async ({
      page,
      baseURL,
    }) => {
      for (const event of [undefined, ...events]) {
        const html = oembed(language, event).html.replaceAll(siteUrl, baseURL ?? '');
        await withPage(html, async (address) => {
          await page.goto(address);
          const frame = page.frameLocator('iframe');
          const entries = frame.getByRole('list', { name: timeline.list }).locator('> li');
          await expect(entries).toHaveCount(events.length);
          const entry = event ? frame.locator('li:target') : entries.first();
          const shown = entry.getByRole('heading');
          await expect(shown).toHaveText((event ?? events[0])?.title[language] ?? '');
          await expect(shown).toBeInViewport({ ratio: 1 });
        });
      }
    });
  }

  // As WordPress frames what it embeds by address.
  test('A sandboxed frame shows the fonts of the site', async ({ page, baseURL }) => {
    const address = `${baseURL}${addresses.embed('en')}`;
    await withPage(`<iframe sandbox="allow-scripts" src="${address}"></iframe>`, async (there) => {
      await page.goto(there, { waitUntil: 'load' });
      const loaded = page.frameLocator('iframe').locator('body');
      const statuses = await loaded.evaluate(async () => {
        const own = [...document.fonts].filter(({ family }) => !/^"?Like/.test(family));
        await Promise.all(own.map((font) => font.load().catch(() => {})));
        return own.map(({ family, status }) => `${family}: ${status}`);
      });
      expect(statuses.length).toBeGreaterThan(0);
      expect(statuses.filter((one) => !one.endsWith(': loaded'))).toEqual([]);
    });
  });
});
