import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { filesOf, isForHost } from '../files';
import { forEachOf } from '../for-each-of';
import { writeForHost } from '../hosting/compression';
import { copyWordsFile } from '../pages/exported-files';
import { fileAt, type PageLinks } from '../pages/page-links';
import { copyPage } from './copy-page';
import { type Packed, pack, zipFile } from './zip-file';

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

/** A complete site: its folder, the path it is published under, and what each of its pages leads to. */
type Site = { folder: string; basePath: string; pages: PageLinks[] };

/** Writes into a site a copy of its pages in each language for which it has words. */
export async function writeCopies(site: Site, words: CopyWords[]): Promise<void> {
  const files = new Set(filesOf(site.folder).filter((file) => !isForHost(file)));
  await Promise.all(
    words.map(async (copy) => {
      const name = fileAt(copy.address, site.basePath) ?? '';
      await writeForHost(join(site.folder, name), await makeCopy(site, files, name, copy));
    }),
  );
}

/** A ZIP file of the pages beside it and of all that they lead to: the same bytes for the same site. */
async function makeCopy(
  { folder, basePath, pages }: Site,
  files: Set<string>,
  name: string,
  { on, notice, readMe }: CopyWords,
): Promise<Buffer> {
  const [language = ''] = name.split('/');
  // Pages for frames have no address of their own, and former addresses have another's.
  const pagesOfCopy = pages.filter(
    (page) =>
      page.name.startsWith(`${language}/`) &&
      page.own &&
      fileAt(new URL(page.own).pathname, basePath) === page.name,
  );
  const others = pagesOfCopy
    .flatMap(({ leadsTo }) => leadsTo)
    .filter((file) => files.has(file) && !/\.(html|zip)$/.test(file));
  const beside = new Set([...others, licence]);
  const names = new Set([...pagesOfCopy.map((page) => page.name), ...beside]);
  const read = (file: string) => readFile(join(folder, file));
  const packed = new Map<string, Packed>();
  await forEachOf(pagesOfCopy, async (page) => {
    const html = copyPage(page, String(await read(page.name)), { basePath, names, notice });
    packed.set(page.name, await pack(Buffer.from(html)));
  });
  await forEachOf([...beside], async (file) => {
    packed.set(file, await pack(await read(file)));
  });
  const inOrder = [...packed].sort(([one], [other]) => (one < other ? -1 : 1));
  return zipFile([[readMe.name, await pack(Buffer.from(readMe.text))], ...inOrder], on);
}
