import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** When each of these folders, and all that is in it, was last written, in milliseconds. */
export function fileTimes(folders: string[]): [path: string, written: number][] {
  return folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => [
      folder,
      ...readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) =>
        join(folder, name),
      ),
    ])
    .map((path) => [path, statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0]);
}
