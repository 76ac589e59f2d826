import { isForHost } from '../files';
import { kinds } from './headers';

/**
 * The path that a request asks for, decoded, and its query: of either form of a target (RFC 9112,
 * section 3.2). A path that cannot be decoded is given as it is, and no file has such a name.
 */
export function targetOf(url: string): { path: string; query: string } {
  const [raw = '', query = ''] = url
    .replace(/^https?:\/\/[^/?#]*/i, '')
    .replace(/#.*$/s, '')
    .split(/(?=\?)(.*)/s);
  try {
    return { path: decodeURIComponent(raw), query };
  } catch {
    return { path: raw, query };
  }
}

/**
 * The name of the file at a path of a site published under another, from the site's root; `undefined`
 * where no reader may ask for it. It has no empty or hidden part, so it leads nowhere outside.
 */
export function nameAt(path: string, basePath: string): string | undefined {
  if (!path.startsWith(`${basePath}/`)) return undefined;
  const name = path.slice(basePath.length + 1).replace(/(^|\/)$/, '$1index.html');
  const isPlain = name.split('/').every((part) => /^[^.\0\\][^\0\\]*$/.test(part));
  return isPlain && !isForHost(name) ? name : undefined;
}

/** Whether a name is that of a kind of file which the site has. */
export function isKnown(name: string): boolean {
  return kinds.some(({ ending }) => name.endsWith(ending));
}
