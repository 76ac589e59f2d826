import { expect, test } from '@playwright/test';
import { addressesIn, brokenIn } from '@/adapter/ledger/ledger';
import { absolute, addresses } from '@/data/addresses';
import { languages } from '@/data/editions';
import {
  act,
  build,
  current,
  fire,
  removed,
  rename,
  shortened,
  withdrawn,
} from '../support/rename';
import { serveSite } from '../support/serve';

test.describe.configure({ timeout: 180_000, mode: 'serial' });

/** What the made-up site published before anything was renamed. */
let ledger: string[];
test.beforeAll(() => {
  test.setTimeout(180_000);
  ledger = addressesIn(build('before'));
});

/** An entry's page, and the files beside it. */
const beside = ['', 'cite.bib', 'cite.json', 'cite.ris', 'oembed.json', 'og.png'];

test('A rename or a withdrawn quotation that is not written down is found, with what to do', () => {
  const broken = brokenIn(rename('forgotten', {}, {}), ledger);
  const add = `add ${fire.slug} to \`formerly:\` in the file of the entry that is there instead`;
  const withdraw = (id: string) => `add ${id} to \`withdrawn:\` in data/events/${act.slug}.yaml`;
  const page = (language: string) => `/${language}/events/${act.slug}/`;
  const source = (language: string) => `/${language}/sources/${removed.source.id}/`;
  const expected = languages.flatMap((language) => [
    `/${language}/embed/#${fire.slug}: ${add}`,
    ...beside.map((file) => `/${language}/events/${fire.slug}/${file}: ${add}`),
    ...withdrawn.map((id) => `${page(language)}#${id}: ${withdraw(id)}`),
    ...[removed, shortened].map(({ id, name }) => `${source(language)}#${name}: ${withdraw(id)}`),
  ]);
  expect(broken.toSorted()).toEqual(expected.toSorted());
});

test.describe('Where both are written down', () => {
  let out: string;
  let origin: string;
  let stop = () => {};

  test.beforeAll(async () => {
    test.setTimeout(180_000);
    const formerly = [...fire.formerly, fire.slug];
    out = rename('renamed', { formerly }, { withdrawn });
    const site = await serveSite({ OUT: out });
    origin = site.origin;
    stop = site.stop;
  });
  test.afterAll(() => stop());

  test('every address that was ever published still leads somewhere', () => {
    expect(brokenIn(out, ledger)).toEqual([]);
    expect(addressesIn(out)).toEqual(expect.arrayContaining(ledger));
  });

  for (const language of languages) {
    const [kept] = fire.quotations;
    const former = addresses.event(language, fire.slug);
    const renamed = addresses.event(language, current);

    test(`the former ${language} address leads to the entry, and to its quotation`, async ({
      page,
    }) => {
      await page.goto(origin + former);
      await expect(page).toHaveURL(origin + renamed);
      await page.goto(`${origin}${former}#${kept?.id}`);
      await expect(page).toHaveURL(`${origin}${renamed}#${kept?.id}`);
      await expect(page.locator('figure:target')).toBeInViewport();
    });

    test(`the former ${language} address is for readers alone`, async ({ request }) => {
      const html = await (await request.get(origin + former)).text();
      expect(html).toContain(`<link rel="canonical" href="${absolute(renamed)}">`);
      expect(html).toMatch(/<meta name="robots" content="noindex[^"]*">/);
      const sitemap = await (await request.get(`${origin}/sitemap.xml`)).text();
      expect(sitemap).toContain(renamed);
      expect(sitemap).not.toContain(former);
    });

    test.describe('without JavaScript', () => {
      test.use({ javaScriptEnabled: false });

      test(`the former ${language} address leads to the entry`, async ({ page }) => {
        await page.goto(origin + former);
        await expect(page).toHaveURL(origin + renamed);
      });

      test(`a ${language} frame that begins at the former name begins at the entry`, async ({
        page,
      }) => {
        await page.goto(origin + addresses.embed(language, fire.slug));
        await expect(page.getByRole('heading', { name: fire.title[language] })).toBeInViewport();
      });
    });
  }
});
