import { readdirSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

/** The name of every file in a folder and the folders in it, from its root, in order. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => name.split(sep).join('/'))
    .sort();
}

/** What a language's folder is called: a language tag such as `en` or `pt-BR` (RFC 5646, section 2.1). */
export const languageFolder = '[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*';

/** Whether a file is there for a host to read, and not for a reader to ask for by its name. */
export function isForHost(name: string): boolean {
  return /^[._]|\.(br|gz)$/.test(name);
}
