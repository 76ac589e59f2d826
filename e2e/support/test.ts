import { test as base, type Page } from '@playwright/test';
import { watch } from './watch';

export { expect } from '@playwright/test';

type Watching = { expectedMissing: string[]; watched: undefined };

/** A test in which a console message of trouble, a failed request or one to elsewhere is a failure. */
export const test = base.extend<Watching>({
  expectedMissing: [[], { option: true }],
  watched: [
    async ({ page, baseURL, expectedMissing }, use) => {
      const trouble: string[] = [];
      watch(page, baseURL ?? '', trouble, expectedMissing);
      await use(undefined);
      base.expect(trouble, 'console errors, failed requests, requests elsewhere').toEqual([]);
    },
    { auto: true },
  ],
});

/** Keeps a promise on one page after another, each a step of its own, and with time for all of them. */
export async function onEach(addresses: string[], keep: (address: string) => Promise<void>) {
  base.setTimeout(base.info().timeout + addresses.length * 3_000);
  for (const address of addresses) await base.step(address, () => keep(address));
}

/** The site's own fonts have come, as far as the page asks for them. */
export const fontsReady = (page: Page) =>
  page.evaluate(async () => Boolean(await document.fonts.ready));
