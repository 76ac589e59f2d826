import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import { kept } from './kept';

let installed: Promise<Buffer> | undefined;

/** A hash of what npm installed, for not all that `subsetFont` calls says its version. */
function hashOfInstalled(): Promise<Buffer> {
  installed ??= readFile('node_modules/.package-lock.json').then((packages) =>
    createHash('sha256').update(packages).digest(),
  );
  return installed;
}

/** `subsetFont`, whose files are kept: the letters of a language seldom change. */
export const keptFont = async (...[font, letters, options]: Parameters<typeof subsetFont>) =>
  kept('fonts', [await hashOfInstalled(), JSON.stringify(options), letters ?? '', font], () =>
    subsetFont(font, letters, options),
  );
