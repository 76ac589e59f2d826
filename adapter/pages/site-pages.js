import { readFile, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { serialize } from 'parse5';
import { writeForHost } from '../hosting/compression.js';
import { FontFiles } from './edition-fonts.js';
import { forEachOf } from './few-at-once.js';
import { element, insert } from './html.js';
import { readPage } from './plain-page.js';
import { addPolicy } from './policy.js';
import { neededStyles } from './styles.js';

/** @typedef {{ pathname: string, filePath: string }} StaticFile */

const preload = { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: '' };

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
  const names = [...exported.keys()].filter((name) => !isFrameworks(name, exported));
  const pages = names.filter((name) => name.endsWith('.html'));
  // Each page is read twice and never kept: an edition's letters are known only after its last one.
  await forEachOf(pages, async (name) => fonts.collect(await read(name)));
  await forEachOf(names, async (name) => write(name, await finish(name)));
  await forEachOf(fonts.files(), ({ name, data }) => write(name, data));
  return pages.length;

  /** @param {string} name of a file, which is as it was exported unless it is a page */
  async function finish(name) {
    if (!name.endsWith('.html')) return readExported(name);
    const page = await read(name);
    const whole = await Promise.all(page.stylesheets.map(readStylesheet));
    const { css, preloads } = await fonts.apply(whole.join('\n'), page);
    for (const href of preloads) insert(page.head, element('link', { ...preload, href }));
    insert(page.head, element('style', {}, neededStyles(css, page)));
    addPolicy(page);
    return Buffer.from(serialize(page.tree));
  }

  /** @param {string} name of a page */
  async function read(name) {
    return readPage(name, String(await readExported(name)), basePath, elementsScript);
  }

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

  /**
   * @param {string} name
   * @param {Buffer} data
   */
  function write(name, data) {
    return writeForHost(join(folder, name), data);
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
