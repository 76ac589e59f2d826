import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { zipSync } from 'fflate';
import { filesOf, isForHost } from '../files';
import { writeForHost } from '../hosting/compression';
import { copyWordsFile } from '../pages/exported-files';
import { copyPage, nameAt, namesIn } from './copy-page';

/** What the site says of a copy: `copyWords` has it. */
type CopyWords = {
  address: string;
  on: string;
  notice: string;
  readMe: { name: string; text: string };
};

/** The fonts' own, which goes wherever they go. */
const licence = 'fonts/OFL.txt';

/** The words for each copy, among all exported files. */
export async function copyWordsIn(files: { filePath: string }[]): Promise<CopyWords[]> {
  const paths = files
    .map(({ filePath }) => filePath)
    .filter((path) => basename(path).startsWith(copyWordsFile));
  return Promise.all(paths.map(async (path) => JSON.parse(await readFile(path, 'utf8'))));
}

/** Writes into a complete site a copy of its pages in each language, for which it has words. */
export async function writeCopies(
  site: string,
  words: CopyWords[],
  basePath: string,
): Promise<void> {
  for (const copy of words)
    await writeForHost(
      join(site, nameAt(copy.address, basePath) ?? ''),
      await makeCopy(site, copy, basePath),
    );
}

/** A ZIP file of the pages beside its address and of all that they lead to: the same bytes for the same site. */
async function makeCopy(site: string, copy: CopyWords, basePath: string): Promise<Buffer> {
  const { address, on, notice, readMe } = copy;
  const [language = ''] = (nameAt(address, basePath) ?? '').split('/');
  const all = new Set(filesOf(site).filter((name) => !isForHost(name)));
  const pages = new Map<string, string>();
  for (const name of all) {
    if (!name.startsWith(`${language}/`) || !name.endsWith('index.html')) continue;
    const html = await readFile(join(site, name), 'utf8');
    // Pages for frames have no address of their own, and former addresses have another's.
    if (isItself(name, html, basePath)) pages.set(name, html);
  }
  const led = [...pages.values()].flatMap((html) => namesIn(html, basePath));
  const others = led.filter((name) => all.has(name) && !/\.(html|zip)$/.test(name));
  const names = new Set([...pages.keys(), ...others].sort());
  const files: Record<string, Uint8Array> = { [readMe.name]: Buffer.from(readMe.text) };
  for (const name of names) {
    const html = pages.get(name);
    files[name] = html
      ? Buffer.from(copyPage(name, html, { basePath, names, notice }))
      : await readFile(join(site, name));
  }
  files[licence] = await readFile(join(site, licence));
  // A ZIP file writes local time; so the day is given in local time, and is the same everywhere.
  const [year = 0, month = 0, day = 0] = on.split('-').map(Number);
  return Buffer.from(zipSync(files, { level: 9, mtime: new Date(year, month - 1, day) }));
}

function isItself(name: string, html: string, basePath: string): boolean {
  const [, canonical] = /<link rel="canonical" href="([^"]+)"/.exec(html) ?? [];
  return canonical !== undefined && nameAt(new URL(canonical).pathname, basePath) === name;
}
