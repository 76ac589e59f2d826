import { readFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import { kept } from './kept';

/** What npm installed: of what `subsetFont` calls, not all says its version. */
const installed = 'node_modules/.package-lock.json';

/** `subsetFont`, whose files are kept: the letters of a language seldom change. */
export const keptFont = async (...[font, letters, options]: Parameters<typeof subsetFont>) =>
  kept('fonts', [await readFile(installed), JSON.stringify(options), letters ?? '', font], () =>
    subsetFont(font, letters, options),
  );
