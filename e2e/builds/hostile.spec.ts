import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import ICAL from 'ical.js';
import { languages } from '@/data/languages';
import { hostileText } from '../support/hostile-content';
import { renamedSite } from '../support/rename';
import { serveSite } from '../support/serve';

test.describe.configure({ timeout: 300_000 });

test('Hostile text stays text: on pages, in feeds, calendars, data and images', async ({
  page,
  request,
}) => {
  const out = renamedSite();
  const validator = new HtmlValidate({ extends: ['html-validate:document'] });
  const { origin, stop } = await serveSite({ OUT: out });
  try {
    await page.setViewportSize({ width: 360, height: 800 });
    const problems: string[] = [];
    page.on('pageerror', ({ message }) => problems.push(message));
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
    for (const language of languages) {
      for (const path of [
        '',
        'events/hostile/',
        'events/hostile-year/',
        'events/hostile-day/',
        'embed/',
        'about/',
        'sources/keepers-report/',
      ]) {
        await page.goto(`${origin}/${language}/${path}`);
        expect(await page.evaluate(() => Reflect.has(window, 'ran')), path).toBe(false);
        const sideways = () => document.documentElement.scrollWidth - innerWidth;
        expect(await page.evaluate(sideways), `${path} at 360 px`).toBeLessThanOrEqual(0);
        for (const json of await page
          .locator('script[type="application/ld+json"]')
          .allTextContents())
          expect(() => JSON.parse(json)).not.toThrow();
        const report = await validator.validateFile(`${out}/${language}/${path}index.html`);
        expect(report.valid, path).toBe(true);
      }
      await expect(page.locator('img[src=x]')).toHaveCount(0);
      const feed = await (await request.get(`${origin}/${language}/feed.xml`)).text();
      const titles = await page.evaluate((xml) => {
        const parsed = new DOMParser().parseFromString(xml, 'application/xml');
        if (parsed.querySelector('parsererror')) return [];
        return [...parsed.querySelectorAll('entry > title')].map(({ textContent }) => textContent);
      }, feed);
      expect(titles.some((title) => title?.includes(hostileText[language] ?? ''))).toBe(true);
      const calendar = readFileSync(`${out}/${language}/calendar.ics`, 'utf8');
      const events = new ICAL.Component(ICAL.parse(calendar)).getAllSubcomponents('vevent');
      const summaries = events.map((event) => event.getFirstPropertyValue('summary'));
      expect(summaries).toContain(hostileText[language]);
      for (const name of [
        'timeline.json',
        'timelinejs.json',
        'oembed.json',
        'events/hostile/cite.json',
      ])
        expect(() => JSON.parse(readFileSync(`${out}/${language}/${name}`, 'utf8'))).not.toThrow();
      const image = readFileSync(`${out}/${language}/events/hostile/og.png`);
      expect(image.subarray(1, 4).toString()).toBe('PNG');
    }
    expect(problems).toEqual([]);
  } finally {
    stop();
  }
});
