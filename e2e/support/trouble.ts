import type { Page } from '@playwright/test';

type Expecting = {
  /** Where alone a page may ask for anything; anywhere, if it is not given. */
  origin?: string | undefined;
  /** The ends of addresses that may be missing. */
  missing?: string[];
};

/**
 * What goes wrong on a page from here on, and where: what its console says of trouble, answers that are
 * none, and what it asks for elsewhere.
 */
export function troubleOn(page: Page, { origin, missing = [] }: Expecting = {}): string[] {
  const trouble: string[] = [];
  const isExpected = (url: string) => missing.some((path) => url.endsWith(path));
  const note = (what: string) => trouble.push(`${page.url()}: ${what}`);
  page.on('console', (message) => {
    const isTrouble = ['error', 'warning'].includes(message.type());
    if (isTrouble && !isExpected(message.location().url)) note(message.text());
  });
  page.on('pageerror', (error) => note(error.message));
  page.on('request', (request) => {
    if (origin && !request.url().startsWith(`${origin}/`)) note(`asks ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && !isExpected(response.url()))
      note(`${response.status()} ${response.url()}`);
  });
  return trouble;
}
