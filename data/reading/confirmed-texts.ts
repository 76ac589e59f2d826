import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isLanguage } from '../languages';
import type { Problem } from './problem';
import type { FieldPath, YamlFile } from './yaml-file';

/** A text as it stands in several languages; quoted words count as one. */
type Versions = { path: FieldPath; texts: [language: string, text: string][] };

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
 * Every text that was changed in one language since it was last confirmed, and in another was not.
 * Content without a record was never confirmed, and has none.
 */
export function staleTexts(files: YamlFile[], record: string[]): Problem[] {
  const confirmed = record.map((line) => line.split(' '));
  return files.flatMap((file) =>
    [...versionsIn(file.written)].flatMap(({ path, texts }) => {
      const parts = lineOf({ path, texts }).split(' ');
      const common = confirmed.map((line) => parts.filter((part) => line.includes(part)));
      const [kept = []] = common.sort((a, b) => b.length - a.length);
      if (kept.length === 0 || kept.length === parts.length) return [];
      const names = (isKept: boolean) =>
        texts
          .filter((_, index) => kept.includes(parts[index] ?? '') === isKept)
          .map(([language]) => `\`${language}\``)
          .sort()
          .join(', ');
      const wanted = `a look at ${names(true)}, then \`npm run ledger\`, which confirms it`;
      return [file.problem(path, `${names(false)} changed, and ${names(true)} did not`, wanted)];
    }),
  );
}

const lineOf = ({ texts }: Versions) =>
  texts.map(([language, text]) => `${language}=${digest(text)}`).join(' ');

const digest = (text: string) =>
  createHash('sha256').update(text.trim()).digest('hex').slice(0, 12);

function* versionsIn(value: unknown, path: FieldPath = []): Generator<Versions> {
  if (typeof value !== 'object' || value === null) return;
  const fields = Object.entries(value);
  const texts = fields.flatMap(([key, text]): Versions['texts'] =>
    isLanguage(key) && typeof text === 'string' ? [[key, text]] : [],
  );
  if ('words' in value && typeof value.words === 'string' && 'translation' in value)
    texts.push(['words', value.words], ...textsOf(value.translation));
  if (texts.length > 1) yield { path, texts };
  if (!fields.some(([key]) => isLanguage(key)))
    for (const [key, inner] of fields)
      yield* versionsIn(inner, [...path, Array.isArray(value) ? Number(key) : key]);
}

const textsOf = (translation: unknown): Versions['texts'] =>
  Object.entries(translation ?? {}).flatMap(([language, text]): Versions['texts'] =>
    typeof text === 'string' ? [[language, text]] : [],
  );
