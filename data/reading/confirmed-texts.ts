import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isLanguage } from '../languages';
import { digest } from './digest';
import type { Problem } from './problem';
import { partsOf } from './written-parts';
import type { FieldPath, YamlFile } from './yaml-file';

/** A text as it stands in several languages; quoted words count as one. */
type Versions = { path: FieldPath; texts: [name: string, text: string][] };

const recordName = 'confirmed.txt';

/** Where it is kept which texts were last looked at together, in every language. */
export const recordPath = (folder: string) => join(folder, recordName);

/** The lines of that record, whatever ends them; none where nothing was ever confirmed. */
export function readRecord(folder: string): string[] {
  const path = recordPath(folder);
  return existsSync(path) ? readFileSync(path, 'utf8').split(/\r?\n/).filter(Boolean) : [];
}

/** A line of the record for each text of these files: a short SHA-256 of it in each language. */
export function recordLines(files: YamlFile[]): string[] {
  const lines = files.flatMap(({ written }) => [...versionsIn(written)].map(lineOf));
  return [...new Set(lines)].sort();
}

/**
 * Every text that was changed in one language since it was last confirmed, and in another was not. What a line of the
 * record does not have, such as a language that is new, was never confirmed and is not told.
 */
export function staleTexts(files: YamlFile[], record: string[]): Problem[] {
  // A line that still stands was not changed: another text has some of its words.
  const standing = new Set(recordLines(files));
  const confirmed = new Set(record);
  const gone = record.filter((line) => !standing.has(line));
  const lines = gone.map((line) => new Map(line.split(' ').map(splitPart)));
  const linesWith = new Map<string, Map<string, string>[]>();
  for (const line of lines)
    for (const [name, sum] of line)
      linesWith.set(`${name}=${sum}`, [...(linesWith.get(`${name}=${sum}`) ?? []), line]);
  return files.flatMap((file) =>
    [...versionsIn(file.written)].flatMap(({ path, texts }) => {
      if (confirmed.has(lineOf({ path, texts }))) return [];
      const sums = texts.map(([name, text]) => ({ name, sum: digest(text) }));
      const near = sums.flatMap(({ name, sum }) => linesWith.get(`${name}=${sum}`) ?? []);
      const told = near.map((line) => {
        const known = sums.filter(({ name }) => line.has(name));
        return known.filter(({ name, sum }) => line.get(name) !== sum).map(({ name }) => name);
      });
      const [changed = []] = told.sort((a, b) => a.length - b.length);
      if (changed.length === 0) return [];
      const kept = sums.map(({ name }) => name).filter((name) => !changed.includes(name));
      const wanted = `a look at ${listed(kept)}, then \`npm run ledger\`, which confirms it`;
      const found = `${listed(changed)} changed, and ${listed(kept)} did not`;
      return [file.problem(path, found, wanted)];
    }),
  );
}

function splitPart(part: string): [name: string, sum: string] {
  const [name = '', sum = ''] = part.split('=');
  return [name, sum];
}

const listed = (names: string[]) =>
  names
    .map((name) => `\`${name}\``)
    .sort()
    .join(', ');

const lineOf = ({ texts }: Versions) =>
  texts.map(([name, text]) => `${name}=${digest(text)}`).join(' ');

function* versionsIn(written: unknown): Generator<Versions> {
  for (const { path, value } of partsOf(written)) {
    if (typeof value !== 'object' || value === null || path.at(-1) === 'translation') continue;
    const texts = textsOf(value, isLanguage);
    if ('translation' in value && typeof value.translation === 'object')
      texts.push(...textsOf(value, isTranslated), ...textsOf(value.translation ?? {}, isLanguage));
    if (texts.length > 1) yield { path, texts };
  }
}

/** What a translation stands beside: a document's words, or its own title. */
const isTranslated = (key: string) => key === 'words' || key === 'title';

const textsOf = (value: object, isWanted: (key: string) => boolean): Versions['texts'] =>
  Object.entries(value).flatMap(([key, text]): Versions['texts'] =>
    isWanted(key) && typeof text === 'string' ? [[key, text]] : [],
  );
