import { type BrowserContext, test as base, type Page, type Response } from '@playwright/test';
import { troubleOn } from './trouble';

export { expect } from '@playwright/test';

/** A page that was opened once, to be asked several questions; and all that it loaded. */
type Visit = { page: Page; loaded: { type: string; bytes: number }[] };

type Reading = {
  /** The ends of addresses that may be missing. */
  expectedMissing: string[];
  /** Whether the page may ask other sites, or be a file. */
  mayLeave: boolean;
  /** Opens a page as a reader who has nothing of the site yet, unless the test before has it open. */
  visit: (address: string) => Promise<Visit>;
};
type Keeping = {
  /** What a worker has open, from one test to the next. */
  kept: { place: string; trouble: string[]; visit?: Visit; context?: BrowserContext };
};

const screen = { width: 1280, height: 720 };
const quiet = 'console errors, failed requests, requests elsewhere';

/**
 * A test in which a console message of trouble, a failed request or one to elsewhere is a failure. What it
 * visits stays open for the next test of the same file that visits it; a `page` is its own.
 */
export const test = base.extend<Reading, Keeping>({
  expectedMissing: [[], { option: true }],
  mayLeave: [false, { option: true }],
  page: async ({ page, baseURL, expectedMissing, mayLeave }, use) => {
    const origin = mayLeave ? undefined : baseURL;
    const trouble = troubleOn(page, { origin, missing: expectedMissing });
    await use(page);
    base.expect(trouble, quiet).toEqual([]);
  },
  kept: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for a pattern
    async ({}, use) => {
      const kept: Keeping['kept'] = { place: '', trouble: [] };
      await use(kept);
      await kept.context?.close();
    },
    { scope: 'worker' },
  ],
  visit: async ({ browser, baseURL, kept }, use, { file }) => {
    await use(async (address) => {
      const place = `${file} ${address}`;
      if (kept.place === place && kept.visit) return kept.visit;
      await kept.context?.close();
      const context = await browser.newContext({
        ...(baseURL && { baseURL }),
        viewport: screen,
        reducedMotion: 'reduce',
      });
      const page = await context.newPage();
      const trouble = troubleOn(page, { origin: baseURL });
      const bodies: Promise<Visit['loaded'][number]>[] = [];
      const note = (response: Response) => {
        const type = response.request().resourceType();
        bodies.push(response.body().then(({ length }) => ({ type, bytes: length })));
      };
      page.on('response', note);
      await page.goto(address);
      await fontsReady(page);
      page.off('response', note);
      const visit = { page, loaded: await Promise.all(bodies) };
      Object.assign(kept, { place, context, trouble, visit });
      return visit;
    });
    base.expect(kept.trouble, quiet).toEqual([]);
  },
});

/** Keeps a promise on one page after another, each a step of its own, and with time for all of them. */
export async function onEach(addresses: string[], keep: (address: string) => Promise<void>) {
  base.setTimeout(base.info().timeout + addresses.length * 3_000);
  for (const address of addresses) await base.step(address, () => keep(address));
}

/** The site's own fonts have come, as far as the page asks for them. */
export const fontsReady = (page: Page) =>
  page.evaluate(async () => Boolean(await document.fonts.ready));
