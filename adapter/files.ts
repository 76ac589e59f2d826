import { readdirSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

/** The name of every file in a folder and the folders in it, from its root, in order. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => name.split(sep).join('/'))
    .sort();
}

/** Whether a file is there for a host to read, and not for a reader to ask for by its name. */
export function isForHost(name: string): boolean {
  return /^[._]|\.(br|gz)$/.test(name);
}
