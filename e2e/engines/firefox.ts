import { launch } from 'puppeteer-core';
import { z } from 'zod';
import { type Driver, findProgram, type Options, surroundings } from './driver';

const text = z.string();

export function findFirefox(): string | undefined {
  return findProgram('/usr/bin/firefox-esr', '/usr/bin/firefox');
}

/** Starts Firefox without a window, in a profile of its own, over WebDriver BiDi. */
export async function startFirefox({ scripts }: Options): Promise<Driver> {
  const browser = await launch({
    browser: 'firefox',
    executablePath: findFirefox() ?? 'firefox',
    env: surroundings,
    extraPrefsFirefox: { 'javascript.enabled': scripts },
    defaultViewport: null,
  });
  const [page = await browser.newPage()] = await browser.pages();
  const console: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) console.push(message.text());
  });
  page.on('pageerror', (error) => console.push(String(error)));
  return {
    version: (await browser.version()).replace('firefox/', 'Firefox '),
    console,
    async open(url) {
      await page.goto(url);
    },
    async size(width, height) {
      await page.setViewport({ width, height });
    },
    async evaluate(expression) {
      return text.parse(await page.evaluate(expression));
    },
    async click(x, y) {
      await page.mouse.click(x, y);
    },
    async press(keys) {
      for (const key of keys) await page.keyboard.down(key);
      for (const key of keys.toReversed()) await page.keyboard.up(key);
    },
    print() {
      // No margin besides: the site's own are what a reader gets.
      return page.pdf({ format: 'A4' });
    },
    async quit() {
      await browser.close();
    },
  };
}
