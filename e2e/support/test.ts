import { readdirSync, readFileSync } from 'node:fs';
import { test as base, type Page } from '@playwright/test';

export { expect } from '@playwright/test';

type Watching = {
  expectedMissing: string[];
  trouble: string[];
  /** Writes down trouble on a page, and where it was met, for the end of the test. */
  watch: (page: Page) => void;
};

/** A test in which a console message of trouble, a failed request or one to elsewhere is a failure. */
export const test = base.extend<Watching>({
  expectedMissing: [[], { option: true }],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for a pattern
  trouble: async ({}, use) => {
    const trouble: string[] = [];
    await use(trouble);
    base.expect(trouble, 'console errors, failed requests, requests elsewhere').toEqual([]);
  },
  watch: [
    async ({ page, baseURL, expectedMissing, trouble }, use) => {
      const isExpected = (url: string) => expectedMissing.some((path) => url.endsWith(path));
      const watch = (watched: Page) => {
        const note = (what: string) => trouble.push(`${watched.url()}: ${what}`);
        watched.on('console', (message) => {
          const isTrouble = ['error', 'warning'].includes(message.type());
          if (isTrouble && !isExpected(message.location().url)) note(message.text());
        });
        watched.on('pageerror', (error) => note(error.message));
        watched.on('request', (request) => {
          if (!request.url().startsWith(`${baseURL}/`)) note(`asks ${request.url()}`);
        });
        watched.on('response', (response) => {
          if (response.status() >= 400 && !isExpected(response.url()))
            note(`${response.status()} ${response.url()}`);
        });
      };
      watch(page);
      await use(watch);
    },
    { auto: true },
  ],
});

/** Keeps a promise on one page after another, each a step of its own, and with time for all of them. */
export async function onEach<Place extends string | { path: string }>(
  places: Place[],
  keep: (place: Place) => Promise<void>,
) {
  base.setTimeout(base.info().timeout + places.length * 3_000);
  for (const place of places)
    await base.step(typeof place === 'string' ? place : place.path, () => keep(place));
}

/** Every page in the built site, as the address a reader opens; not those that only lead to another. */
export const allPages: string[] = readdirSync('out', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.html'))
  .filter((name) => !readFileSync(`out/${name}`, 'utf8').includes('http-equiv="refresh"'))
  .map((name) => `/${name.replace(/(^|\/)index\.html$/, '$1')}`)
  .sort();

/** The pages that stand within others: they have no way around of their own. */
export const framedPages = allPages.filter((address) => address.endsWith('/embed/'));

/** The file that the built site serves at an address. */
export function fileOf(address: string): string {
  return address.endsWith('/') ? `out${address}index.html` : `out${address}`;
}
