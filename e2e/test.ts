import { readdirSync, readFileSync } from 'node:fs';
import { test as base } from '@playwright/test';

export { expect } from '@playwright/test';

/** A test in which a console message of trouble, a failed request or one to elsewhere is a failure. */
export const test = base.extend<{ expectedMissing: string[]; trouble: string[] }>({
  expectedMissing: [[], { option: true }],
  trouble: [
    async ({ page, baseURL, expectedMissing }, use) => {
      const trouble: string[] = [];
      const isExpected = (url: string) => expectedMissing.some((path) => url.endsWith(path));
      page.on('console', (message) => {
        const isTrouble = ['error', 'warning'].includes(message.type());
        if (isTrouble && !isExpected(message.location().url)) trouble.push(message.text());
      });
      page.on('pageerror', (error) => trouble.push(error.message));
      page.on('request', (request) => {
        if (!request.url().startsWith(`${baseURL}/`)) trouble.push(`asks ${request.url()}`);
      });
      page.on('response', (response) => {
        if (response.status() >= 400 && !isExpected(response.url()))
          trouble.push(`${response.status()} ${response.url()}`);
      });
      await use(trouble);
      base.expect(trouble, 'console errors, failed requests, requests elsewhere').toEqual([]);
    },
    { auto: true },
  ],
});

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
