import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { expect, test } from '@playwright/test';
import { addressesIn, brokenIn, readLedger } from '@/adapter/ledger/ledger';
import { absolute, addresses } from '@/data/addresses';
import { content } from '@/data/content';
import { editions, languages } from '@/data/editions';
import { id, kept, removed, rename, shortened, withdrawn } from '../support/rename';

test.describe.configure({ timeout: 180_000, mode: 'serial' });

const ledger = readLedger();
const port = '4175';
const site = `http://localhost:${port}`;
/** An entry's page, and the files beside it. */
const beside = ['', 'cite.bib', 'cite.json', 'cite.ris', 'oembed.json', 'og.png'];

test('A rename or a withdrawn quotation that is not written down is found, with what to do', () => {
  const broken = brokenIn(rename('forgotten', {}, {}), ledger);
  const decree = 'in data/events/decree-116.yaml';
  const file = 'in the file of the entry that is there instead';
  for (const language of languages)
    expect(broken.filter((line) => line.startsWith(`/${language}/`))).toEqual([
      `/${language}/embed/#beslan-2004: add beslan-2004 to \`formerly:\` ${file}`,
      ...beside.map(
        (name) =>
          `/${language}/events/beslan-2004/${name}: add beslan-2004 to \`formerly:\` ${file}`,
      ),
      ...withdrawn
        .toSorted()
        .map(
          (one) => `/${language}/events/decree-116/#${one}: add ${one} to \`withdrawn:\` ${decree}`,
        ),
      ...[removed, shortened]
        .toSorted((a, b) => (a.passage < b.passage ? -1 : 1))
        .map(
          ({ passage }) =>
            `/${language}/sources/${id}/#${passage}: add ${id}-${passage} to \`withdrawn:\` ${decree}`,
        ),
    ]);
});

test.describe('Where both are written down', () => {
  let out: string;
  let server: ChildProcessWithoutNullStreams;

  test.beforeAll(async () => {
    test.setTimeout(180_000);
    out = rename('renamed', { formerly: ['beslan-2004'] }, { withdrawn });
    const env = { ...process.env, OUT: out, PORT: port };
    server = spawn('node', ['--import', 'tsx', 'adapter/hosting/server.ts'], { env });
    await new Promise((resolve) => server.stdout.once('data', resolve));
  });
  test.afterAll(() => server?.kill());

  test('every address that was ever published still leads somewhere', () => {
    expect(brokenIn(out, ledger)).toEqual([]);
    expect(addressesIn(out)).toEqual(expect.arrayContaining(ledger));
  });

  for (const language of languages) {
    const words = editions[language];
    const [former, current] = ['beslan-2004', 'beslan'].map(
      (slug) => site + addresses.event(language, slug),
    );
    const decree = site + addresses.event(language, 'decree-116');
    const source = site + addresses.source(language, id);

    test(`the former ${language} address leads to the entry, and to its quotation`, async ({
      page,
    }) => {
      await page.goto(`${former}`);
      await expect(page).toHaveURL(`${current}`);
      await page.goto(`${former}#${kept}`);
      await expect(page).toHaveURL(`${current}#${kept}`);
      await expect(page.locator('figure:target')).toBeInViewport();
    });

    test(`the former ${language} address is for readers alone`, async ({ request }) => {
      const html = await (await request.get(`${former}`)).text();
      const address = absolute(addresses.event(language, 'beslan'));
      expect(html).toContain(`<link rel="canonical" href="${address}">`);
      expect(html).toMatch(/<meta name="robots" content="noindex[^"]*">/);
      expect(await (await request.get(`${site}/sitemap.xml`)).text()).not.toContain('beslan-2004');
    });

    test.describe('without JavaScript', () => {
      test.use({ javaScriptEnabled: false });

      test(`the former ${language} address leads to the entry`, async ({ page }) => {
        await page.goto(`${former}`);
        await expect(page).toHaveURL(`${current}`);
      });

      test(`a ${language} frame that begins at the former name begins at the entry`, async ({
        page,
      }) => {
        await page.goto(`${site}${addresses.embed(language, 'beslan-2004')}`);
        const { event } = content().memorial;
        await expect(page.getByRole('heading', { name: event.title[language] })).toBeInViewport();
      });

      for (const { passage, words: quoted } of [removed, shortened])
        test(`a link to ${passage} in the ${language} edition finds the words, and says that they are no longer quoted`, async ({
          page,
        }) => {
          const line = page.getByText(words.source.withdrawn);
          await page.goto(source);
          await expect(line).toBeHidden();
          await page.goto(`${source}#${passage}`);
          await expect(line).toBeVisible();
          await expect(line).toHaveCount(1);
          const start = page.getByText(quoted).last();
          await expect(start).toBeInViewport();
          const colour = (element: Element) => getComputedStyle(element).backgroundColor;
          expect(await start.evaluate(colour)).not.toBe('rgba(0, 0, 0, 0)');
          await page.goto(`${source}#p1`);
          await expect(line).toBeHidden();
        });

      test(`a link to the ${language} quotation that was there says so, and leads to its words`, async ({
        page,
      }) => {
        const line = page.getByText(words.quotation.withdrawn);
        await page.goto(decree);
        await expect(line.locator('visible=true')).toHaveCount(0);
        await page.goto(`${decree}#${id}-${removed.passage}`);
        await expect(line.locator('visible=true')).toHaveCount(1);
        await expect(line.locator('visible=true')).toBeInViewport();
        await line
          .locator('visible=true')
          .getByRole('link', { name: words.quotation.readInPlace })
          .click();
        await expect(page).toHaveURL(`${source}#${removed.passage}`);
        await expect(page.locator('mark:target')).toHaveCount(0);
        await expect(page.getByText(words.source.withdrawn)).toBeVisible();
      });
    });

    test(`words that are quoted shorter than before are marked in the ${language} edition as far as they are quoted`, async ({
      page,
    }) => {
      await page.goto(`${source}#${shortened.now}`);
      await expect(page.locator('mark:target')).toHaveText(shortened.words);
      await expect(page.getByText(words.source.withdrawn)).toBeHidden();
    });
  }
});
