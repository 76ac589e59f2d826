import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../languages';
import type { Content } from './model';
import { readSite } from './read';

const contentFolder = () => process.env.CONTENT ?? 'data';

let cached: Content[] | undefined;

/**
 * The whole content in one language. A build reads it once; in development each call reads it anew.
 * @throws ContentError with every problem that was found
 */
export function content(language: Language): Content {
  if (!cached || process.env.NODE_ENV !== 'production') cached = readSite(contentFolder());
  const [found] = cached.filter((one) => one.language === language);
  if (!found) throw new Error(`No content in ${language}`);
  return found;
}

/** An archived document, byte for byte. */
export const archivedText = (id: string) =>
  new Uint8Array(readFileSync(join(contentFolder(), 'sources', `${id}.txt`)));
