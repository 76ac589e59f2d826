import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import ICAL from 'ical.js';
import { stringify } from 'yaml';
import { type Language, languages } from '@/data/editions';
import { schemaLine } from '@/data/reading/yaml-file';
import { buildSite, copyContent, freshFolder } from '../support/build';
import { serveSite } from '../support/serve';
import { testFolder } from '../support/test-content';

test.describe.configure({ timeout: 300_000 });

const evil = `</script><script>ran=1</script><img src=x onerror=ran=1>"'&]]>;,\\\u202e\u200f${'word'.repeat(75)}`;
/** As Russian is set, which has no such quotation marks. */
const inRussian = evil.replaceAll('"', '»');
const text: Record<Language, string> = { en: `${evil} en`, ru: `${inRussian} ru` };
const quotation = {
  source: 'keepers-report',
  words: 'the unity of the keepers and the boatmen in the care of lamps',
  translation: text,
};
const entry = {
  title: text,
  label: text,
  summary: text,
  note: text,
  text,
  place: text,
  quotations: [quotation],
  sections: [
    {
      heading: text,
      text,
      references: [{ text, address: 'https://example.org/?a="><script>ran=1</script>' }],
    },
  ],
  revisions: [{ on: '2020-01-02', text }],
};

const write = (value: unknown) =>
  `${schemaLine('event')}\n${stringify(value, { aliasDuplicateObjects: false })}`;

test('Hostile text stays text: on pages, in feeds, calendars, data and images', async ({
  page,
  request,
}) => {
  const content = copyContent('hostile', testFolder);
  writeFileSync(`${content}/events/hostile.yaml`, write({ on: '2010-01-02', ...entry }));
  writeFileSync(`${content}/events/hostile-day.yaml`, write({ every: '05-06', ...entry }));
  const out = freshFolder('hostile-out');
  const { status, printed } = buildSite({ CONTENT: content, OUT: out });
  expect(status, printed).toBe(0);
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
      expect(titles.some((title) => title?.includes(text[language] ?? ''))).toBe(true);
      const calendar = readFileSync(`${out}/${language}/calendar.ics`, 'utf8');
      const events = new ICAL.Component(ICAL.parse(calendar)).getAllSubcomponents('vevent');
      const summaries = events.map((event) => event.getFirstPropertyValue('summary'));
      expect(summaries).toContain(text[language]);
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
