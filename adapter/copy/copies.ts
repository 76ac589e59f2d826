import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Zip, ZipDeflate } from 'fflate';
import { filesOf, isForHost } from '../files';
import { writeForHost } from '../hosting/compression';
import { copyWordsFile } from '../pages/exported-files';
import { copyPage, fileAt, readPage } from './copy-page';

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
  for (const copy of words) {
    const name = fileAt(copy.address, basePath) ?? '';
    await writeForHost(join(site, name), await makeCopy(site, name, copy, basePath));
  }
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
  for (const page of all) {
    if (!page.startsWith(`${language}/`) || !page.endsWith('index.html')) continue;
    const { own, leadsTo } = await read(page);
    // Pages for frames have no address of their own, and former addresses have another's.
    if (!own || fileAt(new URL(own).pathname, basePath) !== page) continue;
    names.add(page);
    for (const file of leadsTo) if (all.has(file) && !/\.(html|zip)$/.test(file)) names.add(file);
  }
  const zip = new Packed(on);
  zip.add(readMe.name, Buffer.from(readMe.text));
  for (const file of [...names].sort())
    zip.add(
      file,
      file.endsWith('.html')
        ? Buffer.from(copyPage(file, await read(file), { basePath, names, notice }))
        : await readFile(join(site, file)),
    );
  return zip.end();
}

/** A ZIP file that is packed file by file, each of one day. */
class Packed {
  #chunks: Uint8Array[] = [];
  #zip = new Zip((error, chunk) => {
    if (error) throw error;
    this.#chunks.push(chunk);
  });
  #day: Date;

  /** @param on the calendar date. The format has local time; so it is given in local time, and is the same everywhere. */
  constructor(on: string) {
    const [year = 0, month = 0, day = 0] = on.split('-').map(Number);
    this.#day = new Date(year, month - 1, day);
  }

  add(name: string, data: Uint8Array): void {
    const file = new ZipDeflate(name, { level: 6 });
    file.mtime = this.#day;
    this.#zip.add(file);
    file.push(data, true);
  }

  end(): Buffer {
    this.#zip.end();
    return Buffer.concat(this.#chunks);
  }
}
