import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Content } from '@/data/model/site-content';
import { readContent } from '@/data/reading/content-folder';
import { spokenInAll } from './every-language';

/** Where the content stands that tests read: made up, right, and with every field that a file can have. */
export const testFolder = inEveryLanguage(
  relative('', fileURLToPath(new URL('content', import.meta.url))),
);

/** For tests: what that content says, in every language. */
export function testContent(): Content {
  return readContent(testFolder);
}

/** A folder of content itself, or where the site has languages that it does not speak, a copy that does. */
function inEveryLanguage(folder: string): string {
  const changed = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => ({ name, written: readFileSync(join(folder, name), 'utf8') }))
    .filter(({ written }) => spokenInAll(written) !== written);
  if (changed.length === 0) return folder;
  const copy = mkdtempSync(join(tmpdir(), 'content-'));
  process.on('exit', () => rmSync(copy, { recursive: true, force: true }));
  cpSync(folder, copy, { recursive: true });
  for (const { name, written } of changed) writeFileSync(join(copy, name), spokenInAll(written));
  return copy;
}
