import { expect, test } from '@playwright/test';
import { addressesIn, brokenIn } from '@/adapter/ledger/ledger';
import { absolute, addresses, citationFormats } from '@/data/addresses';
import { languages } from '@/data/languages';
import { act, current, fire, renamedSite, shortened, shorter } from '../support/rename';
import { serveSite } from '../support/serve';
import { crowdedSite } from '../support/site-copy';

test.describe.configure({ timeout: 300_000, mode: 'serial' });

/** What the made-up site published before anything was renamed: what else stood beside it left out. */
const before = () =>
  addressesIn(crowdedSite().out).filter((address) => !/made-up|\/counter\//.test(address));
/** What it published afterwards. */
const after = () => addressesIn(renamedSite()).filter((address) => !address.includes('hostile'));

/** An entry's page, and the files beside it. */
const beside = ['', 'cite.bib', 'cite.json', 'cite.ris', 'oembed.json', 'og.png'];

test('A rename or other quoted words that are not written down are found, with what to do', () => {
  // The other way round: an editor gave the entry and the quotation back what they were, and forgot.
  const broken = brokenIn(crowdedSite().out, after());
  const add = `add ${current} to \`formerly:\` in the file of the entry that is there instead`;
  const id = `${shortened.source.id}-${shorter}`;
  const withdraw = `add ${id} to \`withdrawn:\` in data/events/${act.slug}.yaml`;
  const cites = (name: string) => citationFormats.map(({ format }) => `${name}.${format}`);
  const quoted = [...fire.quotations, ...fire.withdrawn].flatMap((one) => cites(one.id));
  const expected = languages.flatMap((language) => [
    `/${language}/embed/#${current}: ${add}`,
    ...cites(id).map((file) => `/${language}/events/${act.slug}/${file}: ${withdraw}`),
    ...[...beside, ...quoted].map((file) => `/${language}/events/${current}/${file}: ${add}`),
    `/${language}/events/${act.slug}/#${id}: ${withdraw}`,
    `/${language}/sources/${shortened.source.id}/#${shorter}: ${withdraw}`,
  ]);
  expect(broken.toSorted()).toEqual(expected.toSorted());
});

test.describe('Where both are written down', () => {
  let origin: string;
  let stop = () => {};

  test.beforeAll(async () => {
    test.setTimeout(300_000);
    const site = await serveSite({ OUT: renamedSite() });
    origin = site.origin;
    stop = site.stop;
  });
  test.afterAll(() => stop());

  test('every address that was ever published still leads somewhere', () => {
    expect(before().length).toBeGreaterThan(20);
    expect(brokenIn(renamedSite(), before())).toEqual([]);
    expect(after()).toEqual(expect.arrayContaining(before()));
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
