import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { serialize } from 'parse5';
import { FontFiles } from './font-files.js';
import { element, insert } from './html.js';
import { readPage } from './plain-page.js';
import { addPolicy } from './policy.js';
import { neededStyles } from './styles.js';

/** @typedef {{ pathname: string, filePath: string }} StaticFile */

/**
 * Writes the export as plain documents.
 * @param {StaticFile[]} files everything the framework exported
 * @param {string} folder where the documents go
 * @param {string} basePath the path the site is published under
 * @returns {Promise<number>} how many pages there are
 * @throws where a page has a script that it may not have
 */
export async function writeDocuments(files, folder, basePath) {
  await rm(folder, { recursive: true, force: true });
  const exported = new Map(files.map((file) => [nameOf(file, basePath), file.filePath]));
  const elementsScript = (await readExported('elements.js')).toString('utf8').trim();
  const fonts = new FontFiles(basePath, readExported);
  const pages = [];
  for (const [name, path] of exported) {
    if (isFrameworks(name, exported)) continue;
    if (name.endsWith('.html'))
      pages.push(readPage(name, await readFile(path, 'utf8'), basePath, elementsScript));
    else await copyFile(path, await prepare(name));
  }
  for (const page of pages) fonts.collect(page);
  for (const page of pages) {
    const whole = await Promise.all(page.stylesheets.map(readStylesheet));
    const { css, preloads } = await fonts.apply(whole.join('\n'), page);
    for (const address of preloads)
      insert(
        page.head,
        element('link', {
          rel: 'preload',
          as: 'font',
          type: 'font/woff2',
          crossorigin: '',
          href: address,
        }),
      );
    insert(page.head, element('style', {}, neededStyles(css, page)));
    addPolicy(page);
    await writeFile(await prepare(page.name), serialize(page.tree));
  }
  for (const { name, data } of fonts.files()) await writeFile(await prepare(name), data);
  return pages.length;

  /** @param {string} address of a file, or its name */
  function readExported(address) {
    const name = address.startsWith('/') ? address.slice(basePath.length + 1) : address;
    const path = exported.get(name);
    if (!path) throw new Error(`The export has no file ${name}.`);
    return readFile(path);
  }

  /** @param {string} address of a stylesheet, whose own addresses are given from the root */
  async function readStylesheet(address) {
    const css = (await readExported(address)).toString('utf8');
    const origin = 'https://site.invalid';
    return css.replace(
      /url\("?([^")]+)"?\)/g,
      (_, url) => `url(${new URL(url, origin + address).href.replace(origin, '')})`,
    );
  }

  /** @param {string} name */
  async function prepare(name) {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    return path;
  }
}

/**
 * The name of an exported file, from the root of the site.
 * @param {StaticFile} file
 * @param {string} basePath
 */
function nameOf({ pathname, filePath }, basePath) {
  const ending = filePath.endsWith('.html') && !pathname.endsWith('.html') ? '.html' : '';
  return pathname.slice(basePath.length + 1) + ending;
}

/**
 * Whether a file serves only the framework's own script.
 * @param {string} name
 * @param {Map<string, string>} exported
 */
function isFrameworks(name, exported) {
  return (
    name === 'elements.js' ||
    name === '404/index.html' ||
    /^_(next|not-found)\//.test(name) ||
    basename(name).startsWith('__next.') ||
    (name.endsWith('.txt') && exported.has(name.replace(/\.txt$/, '.html')))
  );
}
