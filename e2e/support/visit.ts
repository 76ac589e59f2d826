import { type BrowserContext, test as base, type Page } from '@playwright/test';
import { watch } from './watch';

export { expect } from '@playwright/test';

/** A page that was opened once, to be asked several questions; and all that it loaded. */
export type Visit = { page: Page; loaded: { type: string; bytes: number }[] };

type Visiting = { visit: (address: string) => Promise<Visit> };
type Keeping = {
  /** What a worker has open, from one test to the next. */
  kept: { address: string; trouble: string[]; visit?: Visit; context?: BrowserContext };
};

const screen = { width: 1280, height: 720 };

/**
 * A test that visits a page as a reader who has nothing of the site yet. The page stays open for the
 * next test that visits it; on it, too, nothing may go wrong.
 */
export const test = base.extend<Visiting, Keeping>({
  kept: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for a pattern
    async ({}, use) => {
      const kept: Keeping['kept'] = { address: '', trouble: [] };
      await use(kept);
      await kept.context?.close();
    },
    { scope: 'worker' },
  ],
  visit: async ({ browser, baseURL, kept }, use) => {
    await use(async (address) => {
      if (kept.address === address && kept.visit) return kept.visit;
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
      page.on('response', (response) => {
        const type = response.request().resourceType();
        bodies.push(response.body().then(({ length }) => ({ type, bytes: length })));
      });
      await page.goto(address);
      await page.evaluate(async () => Boolean(await document.fonts.ready));
      const visit = { page, loaded: await Promise.all(bodies) };
      Object.assign(kept, { address, context, trouble, visit });
      return visit;
    });
    base.expect(kept.trouble, 'console errors, failed requests, requests elsewhere').toEqual([]);
  },
});
