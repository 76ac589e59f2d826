import { extractText } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { absolute } from '@/data/addresses';
import { languages } from '@/data/languages';
import { sheetsOf } from '../support/sheets';
import type { Visit } from './reader';

/**
 * Without spaces: a line may break anywhere, also inside an address. Firefox names no letters for joined
 * ones, and draws the light title as a picture, so that what it says cannot be read back.
 */
const plain = (text: string) =>
  text.replace(/[\s\u00ad-]+/g, '').replace(/ffi|ffl|ff|fi|fl/g, '\ufffd');

export function printingPromises(visit: () => Visit) {
  describe.each(languages)('In %s', (language) => {
    for (const { address, quotations, hours } of sheetsOf(language))
      test(`${address} prints its quotations, sources and its address, on one sheet if it has no hours`, async (context) => {
        const { reader, origin } = visit();
        await reader.open(origin + address);
        const pdf = await reader.driver.print?.();
        if (!pdf)
          return context.skip(`not asked: the driver of ${reader.driver.version} cannot print`);
        const { totalPages, text } = await extractText(new Uint8Array(pdf), { mergePages: true });
        if (hours) expect(totalPages).toBeLessThan(4);
        else expect(totalPages).toBe(1);
        const printed = plain(text);
        for (const { words, source } of quotations) {
          expect(printed).toContain(plain(words));
          expect(printed).toContain(plain(source.title[language]));
        }
        expect(printed).toContain(plain(absolute(address)));
      });
  });
}
