import jsqr from 'jsqr';
import sharp from 'sharp';
import { extractText, getDocumentProxy } from 'unpdf';
import { absolute, addresses } from '@/data/addresses';
import { languages } from '@/data/languages';
import { sheetsOf } from './support/sheets';
import { expect, test } from './support/test';

/** Without spaces: a line may break anywhere, also inside an address. */
const plain = (text: string) => text.replace(/[\s\u00ad-]+/g, '');

/** How far down the last sheet its last line stands, as a part of the sheet. */
async function lastSheet(pdf: Buffer): Promise<number> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const page = await document.getPage(document.numPages);
  const { items } = await page.getTextContent();
  const { height } = page.getViewport({ scale: 1 });
  const lowest = Math.min(
    ...items.flatMap((item) => ('transform' in item ? item.transform[5] : [])),
  );
  return 1 - lowest / height;
}

for (const language of languages) {
  for (const { address, title, quotations, sections = [], hours } of sheetsOf(language))
    test.describe(address, () => {
      test.describe.configure({ mode: 'default' });

      test('prints its quotations, sources, references and address, on no sheet for a few lines', async ({
        visit,
      }) => {
        const { page } = await visit(address);
        const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
        const { totalPages, text } = await extractText(new Uint8Array(pdf), { mergePages: true });
        if (!hours) expect(totalPages).toBe(1);
        else expect(await lastSheet(pdf)).toBeGreaterThan(1 / 3);
        const printed = plain(text);
        expect(printed).toContain(plain(title[language]));
        for (const { words, source } of quotations) {
          expect(printed).toContain(plain(words));
          expect(printed).toContain(plain(source.title[language]));
        }
        for (const { references = [] } of sections)
          for (const { address: where } of references)
            if (where) expect(printed).toContain(plain(where));
        expect(printed).toContain(plain(absolute(address)));
      });

      test('has an address that a phone reads from the paper', async ({ visit }) => {
        const { page } = await visit(address);
        await page.emulateMedia({ media: 'print' });
        const picture = page.locator('svg[shape-rendering=crispEdges]');
        await expect(picture).toHaveCount(1);
        const png = await picture.screenshot({ scale: 'css' });
        const { data, info } = await sharp(png)
          .resize({ width: 600, kernel: 'nearest' })
          .extend({ top: 60, bottom: 60, left: 60, right: 60, background: '#fff' })
          .flatten({ background: '#fff' })
          .ensureAlpha()
          .raw()
          .toBuffer({ resolveWithObject: true });
        const read = jsqr(new Uint8ClampedArray(data), info.width, info.height);
        expect(read?.data).toBe(absolute(address));
        await page.emulateMedia({ media: null });
      });
    });

  test(`The axis of the ${language} timeline is printed`, async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    await page.goto(addresses.timeline(language));
    await expect(page.locator('figure > svg').locator('visible=true')).toHaveCount(1);
  });
}
