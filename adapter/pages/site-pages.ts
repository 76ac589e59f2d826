import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { serialize } from 'parse5';
import { forEachOf } from '../for-each-of';
import { writeForHost } from '../hosting/compression';
import { addPolicy } from './content-security-policy';
import { elementsFile, siteFilesIn } from './exported-files';
import { insert, makeTag } from './html';
import { LanguageFonts } from './language-fonts';
import { linksOf, type PageLinks } from './page-links';
import { type Page, readPage } from './plain-page';
import { neededStyles } from './styles';

/** A file of the export, as the framework tells an adapter of it. */
type ExportedFile = { pathname: string; filePath: string };

/**
 * Writes everything the framework exported, of a site published under a path, into a folder: each page
 * plain, all else as it is. Gives what each page leads to.
 * @throws where the export has a file that the site does not know, or a page has what it may not have
 */
export async function writePages(
  files: ExportedFile[],
  folder: string,
  basePath: string,
): Promise<PageLinks[]> {
  await rm(folder, { recursive: true, force: true });
  const exported = new Map(files.map((file) => [nameOf(file, basePath), file.filePath]));
  const elementsScript = (await readExported(elementsFile)).toString('utf8').trim();
  const fonts = new LanguageFonts(basePath, readExported);
  const links: PageLinks[] = [];
  const names = siteFilesIn([...exported.keys()]);
  const pages = names.filter((name) => name.endsWith('.html'));
  // Each page is read twice and never kept: a language's letters are known only after its last one.
  await forEachOf(pages, async (name) => fonts.collect(await read(name)));
  await forEachOf(names, async (name) => write(name, await finish(name)));
  await forEachOf(fonts.files(), ({ name, data }) => write(name, data));
  return links;

  async function finish(name: string): Promise<Buffer> {
    if (!name.endsWith('.html')) return readExported(name);
    const page = await read(name);
    const whole = await Promise.all(page.stylesheets.map(readStylesheet));
    const css = await fonts.apply(whole.join('\n'), page);
    insert(page.head, makeTag('style', {}, neededStyles(css, page)));
    addPolicy(page);
    links.push(linksOf(name, page.tree, basePath));
    return Buffer.from(serialize(page.tree));
  }

  async function read(name: string): Promise<Page> {
    return readPage(name, String(await readExported(name)), basePath, elementsScript);
  }

  /** Takes a file's name or its address. */
  async function readExported(address: string): Promise<Buffer> {
    const name = address.startsWith('/') ? address.slice(basePath.length + 1) : address;
    const path = exported.get(name);
    if (!path) throw new Error(`The export has no file ${name}.`);
    return readFile(path);
  }

  /** A stylesheet, whose own addresses are given from the root. */
  async function readStylesheet(address: string): Promise<string> {
    const css = (await readExported(address)).toString('utf8');
    const origin = 'https://site.invalid';
    return css.replace(
      /url\("?([^")]+)"?\)/g,
      (_, url) => `url(${new URL(url, origin + address).href.replace(origin, '')})`,
    );
  }

  function write(name: string, data: Buffer): Promise<void> {
    return writeForHost(join(folder, name), data);
  }
}

/** The name of an exported file, from the root of the site. */
function nameOf({ pathname, filePath }: ExportedFile, basePath: string): string {
  const ending = filePath.endsWith('.html') && !pathname.endsWith('.html') ? '.html' : '';
  return pathname.slice(basePath.length + 1) + ending;
}
