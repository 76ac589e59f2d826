import subsetFont from 'subset-font';
import { version } from 'subset-font/package.json';
import { kept } from './kept';

/** `subsetFont`, whose files are kept: the letters of a language seldom change. */
export const keptFont = (...[font, letters, options]: Parameters<typeof subsetFont>) =>
  kept('fonts', [version, JSON.stringify(options), letters ?? '', font], () =>
    subsetFont(font, letters, options),
  );
