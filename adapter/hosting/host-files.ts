import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  everywhere,
  type HttpHeaders,
  headersOf,
  headersOfKind,
  headersOfPlace,
  kinds,
} from './headers';

type Rule = { path: string; headers: HttpHeaders };

/**
 * Writes what hosts read beside the site, for files of these names: `_headers` for Cloudflare Pages and
 * Netlify, and `.nojekyll`, without which GitHub Pages would leave `_headers` and the like out.
 * @throws where a file is of a kind that has no type
 */
export async function writeHostFiles(folder: string, names: string[]): Promise<void> {
  for (const name of names) headersOf(name);
  await writeFile(join(folder, '.nojekyll'), '');
  await writeFile(join(folder, '_headers'), rulesFor(names).map(textOf).join('\n'));
}

/**
 * The headers of all files as rules for paths. Those hosts join the values of one header from several
 * rules, so for no file do two rules give the same header.
 */
export function rulesFor(names: string[]): Rule[] {
  const languages = names
    .filter((name) => /^[^/]+\/index\.html$/.test(name))
    .map((name) => name.split('/', 1)[0]);
  const places = new Map(names.map((name) => [pathOf(name, languages), headersOfPlace(name)]));
  return [
    { path: '/*', headers: everywhere },
    ...kinds
      .filter(({ ending }) => ending !== '.html' && names.some((name) => name.endsWith(ending)))
      .map((kind) => ({ path: `/*${kind.ending}`, headers: headersOfKind(kind) })),
    ...[...places].map(([path, headers]) => ({ path, headers })),
  ];
}

/** The path of the rule that a file falls under: a folder's, in any language, or its own. */
function pathOf(name: string, languages: (string | undefined)[]): string {
  const [first = '', ...rest] = name.replace(/(^|\/)index\.html$/, '$1').split('/');
  const root = languages.includes(first) ? '/:language' : `/${first}`;
  if (rest.length === 0) return `/${first}`;
  if (root === '/:language')
    return rest.length === 1 ? `${root}/${rest[0]}` : `${root}/${rest[0]}/*`;
  return `${root}/*`;
}

function textOf({ path, headers }: Rule): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
  return `${path}\n${lines.join('')}`;
}
