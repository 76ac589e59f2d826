import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { pack, zipFile } from './zip-file';

const texts = { 'READ-ME.txt': 'A copy.', 'en/index.html': '<p>In memory</p>'.repeat(99) };
const names = Object.keys(texts);

async function zipped() {
  const packed = new Map(
    await Promise.all(
      Object.entries(texts).map(
        async ([name, text]) => [name, await pack(Buffer.from(text))] as const,
      ),
    ),
  );
  return { packed, zip: zipFile(names, packed, '2004-09-03') };
}

test('a ZIP file gives back each file, in order, and is small', async () => {
  const { zip } = await zipped();
  const read = Object.entries(unzipSync(zip)).map(([name, data]) => [
    name,
    String(Buffer.from(data)),
  ]);
  expect(read).toEqual(Object.entries(texts));
  expect(zip.length).toBeLessThan(500);
});

test('it is the same bytes each time', async () => {
  expect((await zipped()).zip.equals((await zipped()).zip)).toBe(true);
});

test('a name of which nothing is packed is told', async () => {
  const { packed } = await zipped();
  expect(() => zipFile(['else.txt'], packed, '2004-09-03')).toThrow('else.txt');
});
