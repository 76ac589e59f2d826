import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { filesOf, isForHost } from '../files';
import { forEachOf } from '../for-each-of';
import { writeForHost } from '../hosting/compression';
import { copyWordsFile } from '../pages/exported-files';
import { copyPage, fileAt, readPage } from './copy-page';
import { pack, zipFile } from './zip-file';

/** What the site says of a copy: `copyWords` in `data/formats/copy-words.ts` has it. */
type CopyWords = {
  address: string;
  on: string;
  notice: string;
  readMe: { name: string; text: string };
};

/** The fonts' own, which goes wherever they go. */
const licence = 'fonts/OFL.txt';

/** The words for each copy, among all exported files. */
export async function copyWordsIn(
  files: { pathname: string; filePath: string }[],
): Promise<CopyWords[]> {
  const found = files.filter(({ pathname }) => basename(pathname) === copyWordsFile);
  return Promise.all(found.map(async (one) => JSON.parse(await readFile(one.filePath, 'utf8'))));
}

/** Writes into a complete site a copy of its pages in each language for which it has words. */
export async function writeCopies(
  site: string,
  words: CopyWords[],
  basePath: string,
): Promise<void> {
  const copies = await Promise.all(
    words.map(async (copy) => {
      const name = fileAt(copy.address, basePath) ?? '';
      return { name, data: await makeCopy(site, name, copy, basePath) };
    }),
  );
  for (const { name, data } of copies) await writeForHost(join(site, name), data);
}

/** A ZIP file of the pages beside it and of all that they lead to: the same bytes for the same site. */
async function makeCopy(
  site: string,
  name: string,
  { on, notice, readMe }: CopyWords,
  basePath: string,
): Promise<Buffer> {
  const [language = ''] = name.split('/');
  const read = async (page: string) => readPage(await readFile(join(site, page), 'utf8'), basePath);
  const all = new Set(filesOf(site).filter((file) => !isForHost(file)));
  const names = new Set([licence]);
  // Each page is read twice and never kept: what the copy has is known only after its last one.
  const pages = [...all].filter(
    (file) => file.startsWith(`${language}/`) && file.endsWith('index.html'),
  );
  await forEachOf(pages, async (page) => {
    const { own, leadsTo } = await read(page);
    // Pages for frames have no address of their own, and former addresses have another's.
    if (!own || fileAt(new URL(own).pathname, basePath) !== page) return;
    names.add(page);
    for (const file of leadsTo) if (all.has(file) && !/\.(html|zip)$/.test(file)) names.add(file);
  });
  const packed = new Map([[readMe.name, await pack(Buffer.from(readMe.text))]]);
  await forEachOf([...names], async (file) => {
    const data = file.endsWith('.html')
      ? Buffer.from(copyPage(file, await read(file), { basePath, names, notice }))
      : await readFile(join(site, file));
    packed.set(file, await pack(data));
  });
  return zipFile([readMe.name, ...[...names].sort()], packed, on);
}
