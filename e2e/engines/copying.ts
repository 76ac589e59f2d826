import { describe, expect, test } from 'vitest';
import { absolute, addresses } from '@/data/addresses';
import { content } from '@/data/content';
import { quotationText } from '@/data/formats/quotation-text';
import { dictionaries, languages } from '@/data/languages';
import { selectField } from './in-page';
import type { Reader, Visit } from './reader';
import { serveWith } from './serve-with';

const { events } = content();

const sheet =
  'navigator.share = (data) => { globalThis.shared = data; return Promise.resolve(); };';
const noSheet = 'delete Navigator.prototype.share;';

const buttons = () => [...document.querySelectorAll('button')].map((one) => one.textContent);
const said = (within: string) => document.querySelector(`${within} [role=status]`)?.textContent;
const refuseCopying = () => {
  navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
};

/** What a reader pastes elsewhere. WebKit makes common spaces of those at which no line may break. */
async function pasted(reader: Reader): Promise<string | undefined> {
  await reader.run(selectField, '');
  await reader.press('Control', 'v');
  return reader.run(() => document.querySelector('textarea')?.value.replaceAll('\u00a0', ' '));
}

const breakable = (text: string) => text.replaceAll('\u00a0', ' ');

export function copyingPromises(visit: () => Visit) {
  const [event] = events;
  if (!event) throw new Error('There is no entry to share.');

  describe.each(languages)('In %s', (language) => {
    const path = addresses.event(language, event.slug);
    const { share, quotation: words } = dictionaries[language];

    test('an entry offers to share where the browser can, and else to copy the link', async () => {
      const { reader, origin } = visit();
      await reader.open(origin + path);
      const can = await reader.run(() => 'share' in navigator);
      const offered = await reader.run(buttons);
      expect(offered.includes(share.share)).toBe(can);
      expect(offered.includes(share.copy)).toBe(!can);
    });

    test('an entry is shared by the device’s own sheet where there is one', async () => {
      const { reader, origin } = visit();
      const site = await serveWith(origin, sheet);
      await reader.open(site + path);
      expect(await reader.run(buttons)).not.toContain(share.copy);
      await reader.click('share-link button', share.share);
      const { shared, title } = await reader.run(() => ({
        shared: Reflect.get(globalThis, 'shared'),
        title: document.title,
      }));
      expect(shared).toEqual({ title, url: absolute(path) });
    });

    test('the link to an entry is copied where there is no sheet, and the page says so', async () => {
      const { reader, origin } = visit();
      const site = await serveWith(origin, noSheet);
      await reader.open(site + path);
      expect(await reader.run(said, 'share-link')).toBe('');
      await reader.click('share-link button', share.copy);
      await expect.poll(() => reader.run(said, 'share-link')).toBe(share.copied);
      expect(await pasted(reader)).toBe(absolute(path));
    });

    test('the address is selected where the link cannot be copied, and the page says so', async () => {
      const { reader, origin } = visit();
      const site = await serveWith(origin, noSheet);
      await reader.open(site + path);
      // Something else first, so that it is not the address from before that waits to be pasted.
      await reader.run(selectField, 'something else');
      await reader.press('Control', 'c');
      await reader.run(refuseCopying);
      await reader.click('share-link button', share.copy);
      await expect.poll(() => reader.run(said, 'share-link')).toBe(share.failed);
      await reader.press('Control', 'c');
      expect(await pasted(reader)).toBe(absolute(path));
    });

    test('each quotation is copied with its source, and the page says so', async () => {
      const { reader, origin } = visit();
      for (const quotation of event.quotations) {
        await reader.open(origin + path);
        const figure = `[id="${quotation.id}"]`;
        await reader.click(`${figure} button`, words.copy);
        await expect.poll(() => reader.run(said, figure)).toBe(words.copied);
        expect(await pasted(reader)).toBe(breakable(quotationText(quotation, language)));
      }
    });

    test('a quotation that cannot be copied is shown and selected, and the page says so', async () => {
      const { reader, origin } = visit();
      for (const quotation of event.quotations) {
        await reader.open(origin + path);
        await reader.run(refuseCopying);
        const figure = `[id="${quotation.id}"]`;
        await reader.click(`${figure} button`, words.copy);
        await expect.poll(() => reader.run(said, figure)).toBe(words.failed);
        await reader.press('Control', 'c');
        expect((await pasted(reader))?.trim()).toBe(breakable(quotationText(quotation, language)));
      }
    });
  });
}
