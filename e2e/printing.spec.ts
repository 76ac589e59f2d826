import { extractText } from 'unpdf';
import { absolute, addresses } from '@/data/addresses';
import { content } from '@/data/content';
import { languages } from '@/data/editions';
import { expect, test } from './support/test';

const { events, memorial } = content();
/** Without spaces: a line may break anywhere, also inside an address. */
const plain = (text: string) => text.replace(/[\s\u00ad-]+/g, '');

for (const language of languages) {
  const sheets = [
    ...events.map((event) => ({ ...event, address: addresses.event(language, event.slug) })),
    { ...memorial, address: addresses.memorial(language) },
  ];
  for (const { address, title, quotations } of sheets)
    test(`${address} prints as one sheet: quotation, source, and the address in text`, async ({
      page,
    }) => {
      await page.goto(address);
      const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
      const { totalPages, text } = await extractText(new Uint8Array(pdf), { mergePages: true });
      expect(totalPages).toBe(1);
      const printed = plain(text);
      expect(printed).toContain(plain(title[language]));
      for (const { words, source } of quotations) {
        expect(printed).toContain(plain(words));
        expect(printed).toContain(plain(source.title[language]));
      }
      expect(printed).toContain(plain(absolute(address)));
    });
}
