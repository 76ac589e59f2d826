import { readdirSync } from 'node:fs';
import { test as base, expect, type Locator, type Page } from '@playwright/test';

export { expect };

/** The site with its real content. */
export const atRoot = 'http://localhost:4573';
/** The site with the made-up content of `e2e/content`, under a base path. */
export const atIsland = 'http://localhost:4574/island';

/** The one address at which a test expects no page. */
export const missing = `${atRoot}/ru/events/nothing/`;

/** Fails on any console error, page error, failed request or request to another origin. */
export const test = base.extend<{ quiet: undefined }>({
  quiet: [
    async ({ context, browserName }, use) => {
      const faults: string[] = [];
      // The warnings of other browsers are about what Chromium alone knows.
      const kinds = browserName === 'chromium' ? ['error', 'warning'] : ['error'];
      context.on('console', (message) => {
        if (kinds.includes(message.type()) && message.location().url !== missing)
          faults.push(message.text());
      });
      context.on('weberror', (error) => faults.push(error.error().message));
      context.on('request', (request) => {
        const isOwn = [atRoot, atIsland].some((site) => request.url().startsWith(`${site}/`));
        if (!isOwn) faults.push(`request to another origin: ${request.url()}`);
      });
      context.on('response', (response) => {
        if (response.status() >= 400 && response.url() !== missing)
          faults.push(`${response.status()}: ${response.url()}`);
      });
      context.on('requestfailed', (request) => {
        const why = request.failure()?.errorText ?? '';
        // A page that is left stops what it still loads.
        if (!/ABORTED|cancelled/i.test(why)) faults.push(`${why}: ${request.url()}`);
      });
      await use(undefined);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});

/** The paths of all pages in a folder, as a reader opens them. */
export function pagesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => `/${name.replace(/(^|\/)index\.html$/, '$1')}`)
    .sort();
}

/** Opens a page of the made-up site. */
export const openIsland = (page: Page, path: string) => page.goto(`${atIsland}/${path}`);

/** What the address names: the place on the page that the reader arrived at. */
export const target = (page: Page) => page.locator(':target');

/** Where links lead, and the addresses in a page's metadata, as they are written. */
export const hrefs = (links: Locator) =>
  links.evaluateAll((all) =>
    all.map((one) => one.getAttribute('href') ?? one.getAttribute('content') ?? ''),
  );
