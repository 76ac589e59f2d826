import { describe, expect, test } from 'vitest';
import { addresses, passageAddress, quotationAddress } from '@/data/addresses';
import { content } from '@/data/content';
import { dictionaries, languages } from '@/data/languages';
import { files, pathOf } from '../support/hosting-promises';
import { place } from './in-page';
import type { Visit } from './reader';
import { serveWith } from './serve-with';

const pages = files.filter((name) => name.endsWith('.html')).map(pathOf);
const { events } = content();

const plain = (text: string) => text.replace(/\s+/g, ' ');

/** In the page: how the site's own type has come. */
async function type() {
  await document.fonts.ready;
  // What stands in its place until then is the device's, or not there.
  const own = [...document.fonts].filter(({ family }) => !/^"?Like/.test(family));
  const states = own.map(({ status }) => status);
  return {
    loaded: states.includes('loaded'),
    ready: document.fonts.check(
      '300 1em "Memory Serif"',
      document.querySelector('h1')?.textContent,
    ),
    failed: states.includes('error'),
  };
}

/** Notes what goes wrong on a page, and what its policy forbids, from the very start. */
const watch = `
  globalThis.trouble = [];
  const note = (...what) => trouble.push(what.join(' '));
  addEventListener('securitypolicyviolation', (event) => note('forbidden', event.violatedDirective, event.blockedURI));
  addEventListener('error', (event) => note('error', event.message ?? event.target.outerHTML), true);
  addEventListener('unhandledrejection', (event) => note('rejection', event.reason));
  for (const level of ['error', 'warn']) console[level] = (...what) => note(level, ...what);`;

export function loadingPromises(visit: () => Visit) {
  test('Every page opens in the site’s own type, and nothing on it goes wrong or is forbidden', async () => {
    const { reader, origin } = visit();
    const site = await serveWith(origin, watch);
    expect(pages.length).toBeGreaterThan(10);
    for (const path of pages) {
      await reader.open(site + path);
      // A busy machine makes it late.
      await expect
        .poll(() => reader.run(type))
        .toEqual({ loaded: true, ready: true, failed: false });
      const trouble = await reader.run(() => [Reflect.get(globalThis, 'trouble')].flat());
      expect([...trouble, ...reader.driver.console], path).toEqual([]);
    }
  });

  test('What goes wrong would be noticed', async () => {
    const { reader, origin } = visit();
    const site = await serveWith(origin, watch);
    await reader.open(site + pages[0]);
    await reader.run(() => {
      document.head.append(document.createElement('style'), document.createElement('script'));
      document.head.lastElementChild?.append('throw new Error()');
      console.error('wrong');
    });
    const noticed = () => reader.run(() => String(Reflect.get(globalThis, 'trouble')));
    await expect.poll(noticed).toContain('forbidden script-src');
    expect(await noticed()).toContain('error wrong');
  });

  describe.each(languages)('In %s', (language) => {
    test('a reader gets from the timeline to each entry, to the words in place, and back', async () => {
      const { reader, origin } = visit();
      await reader.driver.size(1280, 800);
      for (const { slug, title, quotations } of events)
        for (const quotation of quotations.slice(0, 1)) {
          const entry = addresses.event(language, slug);
          const heading = plain(title[language]);
          await reader.open(origin + addresses.timeline(language));
          await reader.click('h2 a', heading);
          await expect.poll(() => reader.run(place)).toEqual({ address: entry, heading });
          await reader.click(
            `[id="${quotation.id}"] a`,
            dictionaries[language].quotation.readInPlace,
          );
          await expect
            .poll(() => reader.run(place))
            .toEqual({
              address: passageAddress(language, quotation.source, quotation.passage),
              heading: plain(quotation.source.title[language]),
            });
          const back = quotationAddress(entry, quotation);
          await reader.click(`main a[href="${back}"]`, heading);
          await expect.poll(() => reader.run(place)).toEqual({ address: back, heading });
          expect(reader.driver.console).toEqual([]);
        }
    });
  });
}
