import { type BrowserContext, test as base, type Page, type Response } from '@playwright/test';
import { watch } from './watch';

export { expect } from '@playwright/test';

/** A page that was opened once, to be asked several questions; and all that it loaded. */
type Visit = { page: Page; loaded: { type: string; bytes: number }[] };

type Visiting = { visit: (address: string) => Promise<Visit> };
type Keeping = {
  /** What a worker has open, from one test to the next. */
  kept: { place: string; trouble: string[]; visit?: Visit; context?: BrowserContext };
};

const screen = { width: 1280, height: 720 };

/**
 * A test that visits a page as a reader who has nothing of the site yet. The page stays open for the
 * next test of the same file that visits it; on it, too, nothing may go wrong.
 */
export const test = base.extend<Visiting, Keeping>({
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
      const trouble: string[] = [];
      watch(page, baseURL ?? '', trouble);
      const bodies: Promise<Visit['loaded'][number]>[] = [];
      const note = (response: Response) => {
        const type = response.request().resourceType();
        bodies.push(response.body().then(({ length }) => ({ type, bytes: length })));
      };
      page.on('response', note);
      await page.goto(address);
      await page.evaluate(async () => Boolean(await document.fonts.ready));
      page.off('response', note);
      const visit = { page, loaded: await Promise.all(bodies) };
      Object.assign(kept, { place, context, trouble, visit });
      return visit;
    });
    base.expect(kept.trouble, 'console errors, failed requests, requests elsewhere').toEqual([]);
  },
});
