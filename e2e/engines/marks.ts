import { describe, expect, test } from 'vitest';
import { addresses, passageAddress, quotationAddress } from '@/data/addresses';
import { content, quotingsOf } from '@/data/content';
import { languages } from '@/data/languages';
import { highlighted, isReached } from './in-page';
import type { Visit } from './reader';

const { events, sources } = content();

export function markPromises(visit: () => Visit) {
  describe.each(languages)('In %s', (language) => {
    for (const source of sources)
      test(`the address of a passage of ${source.id} marks exactly its words, in view`, async () => {
        const { reader, origin } = visit();
        await reader.driver.size(1280, 800);
        for (const { quotation } of quotingsOf(source)) {
          const address = passageAddress(language, source, quotation.passage);
          await reader.open(origin + address);
          await expect
            .poll(() => reader.run(highlighted), { message: address })
            .toEqual({ words: quotation.words, inView: true });
        }
        await reader.open(origin + addresses.source(language, source.id));
        expect((await reader.run(highlighted)).words, 'without an anchor').toBe('');
      });

    for (const { slug, quotations } of events)
      test(`the address of each quotation of ${slug} leads to it`, async () => {
        const { reader, origin } = visit();
        // So low that a page cannot show everything at once.
        await reader.driver.size(768, 400);
        const page = addresses.event(language, slug);
        await reader.open(origin + page);
        for (const { id } of quotations)
          expect(await reader.run(isReached, id), `${id}, without an anchor`).toBe(false);
        for (const quotation of quotations) {
          const address = quotationAddress(page, quotation);
          await reader.open(origin + address);
          await expect
            .poll(() => reader.run(isReached, quotation.id), { message: address })
            .toBe(true);
        }
      });
  });
}
