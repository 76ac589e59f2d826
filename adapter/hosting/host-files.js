import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { everywhere, headersOf, headersOfKind, headersOfPlace, kinds } from './headers.js';

/** @typedef {{ path: string, headers: Record<string, string> }} Rule */

/**
 * Writes what hosts read beside the site: `_headers` for Cloudflare Pages and Netlify, and `.nojekyll`,
 * without which GitHub Pages would leave `_headers` and the like out.
 * @param {string} folder
 * @param {string[]} names of the files in it
 * @throws where a file is of a kind that has no type
 */
export async function writeHostFiles(folder, names) {
  for (const name of names) headersOf(name);
  await writeFile(join(folder, '.nojekyll'), '');
  await writeFile(join(folder, '_headers'), rulesFor(names).map(writeRule).join('\n'));
}

/**
 * The headers of all files as rules for paths. Those hosts join the values of one header from several
 * rules, so for no file do two rules give the same header.
 * @param {string[]} names
 * @returns {Rule[]}
 */
export function rulesFor(names) {
  const editions = names
    .filter((name) => /^[^/]+\/index\.html$/.test(name))
    .map((name) => name.split('/', 1)[0]);
  const places = new Map(names.map((name) => [pathOf(name, editions), headersOfPlace(name)]));
  return [
    { path: '/*', headers: everywhere },
    ...kinds
      .filter(({ ending }) => ending !== '.html' && names.some((name) => name.endsWith(ending)))
      .map((kind) => ({ path: `/*${kind.ending}`, headers: headersOfKind(kind) })),
    ...[...places].map(([path, headers]) => ({ path, headers })),
  ];
}

/**
 * The path of the rule that a file falls under: a folder's, in any edition, or its own.
 * @param {string} name
 * @param {(string | undefined)[]} editions the folders that hold one each
 */
function pathOf(name, editions) {
  const [first = '', ...rest] = name.replace(/(^|\/)index\.html$/, '$1').split('/');
  const root = editions.includes(first) ? '/:edition' : `/${first}`;
  if (rest.length === 0) return `/${first}`;
  if (root === '/:edition')
    return rest.length === 1 ? `${root}/${rest[0]}` : `${root}/${rest[0]}/*`;
  return `${root}/*`;
}

/** @param {Rule} rule */
function writeRule({ path, headers }) {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
  return `${path}\n${lines.join('')}`;
}
