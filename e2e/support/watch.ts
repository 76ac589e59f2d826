import type { Page } from '@playwright/test';

/**
 * Writes down, from here on, what goes wrong on a page and where: what its console says of trouble,
 * answers that are none, and what it asks for elsewhere.
 */
export function watch(
  page: Page,
  origin: string,
  trouble: string[],
  expectedMissing: string[] = [],
) {
  const isExpected = (url: string) => expectedMissing.some((path) => url.endsWith(path));
  const note = (what: string) => trouble.push(`${page.url()}: ${what}`);
  page.on('console', (message) => {
    const isTrouble = ['error', 'warning'].includes(message.type());
    if (isTrouble && !isExpected(message.location().url)) note(message.text());
  });
  page.on('pageerror', (error) => note(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/`)) note(`asks ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && !isExpected(response.url()))
      note(`${response.status()} ${response.url()}`);
  });
}
