import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach } from 'vitest';
import { parse, stringify } from 'yaml';
import { isLanguage } from '@/data/languages';
import type { Languages } from '@/data/model/fields';
import { readContent } from '@/data/reading/content-folder';
import { ContentError, type Problem } from '@/data/reading/problem';
import { testFolder } from './test-content';

/** A copy of the tests' content to be broken. Files are named like `events/harbour-act.yaml`. */
export type ContentCopy = {
  folder: string;
  read(name: string): string;
  write(name: string, text: string | Buffer): void;
  remove(name: string): void;
  /** Every problem that reading it finds, for its languages or for these. */
  problems(languages?: Languages): Problem[];
};

/**
 * For tests: a copy of the tests' content, in English alone or in these languages. It is made once; what a
 * test changes in it is put back after that test.
 */
export function copyOfContent(spoken: Languages = ['en']): ContentCopy {
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  cpSync(testFolder, folder, { recursive: true });
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.yaml')) continue;
    const path = join(folder, name);
    const text = readFileSync(path, 'utf8');
    const [schema] = text.split('\n');
    writeFileSync(path, `${schema}\n${stringify(inLanguages(parse(text), spoken))}`);
  }
  const before = new Map<string, Buffer | undefined>();
  const touch = (name: string) => {
    const path = join(folder, name);
    if (!before.has(path)) before.set(path, existsSync(path) ? readFileSync(path) : undefined);
    return path;
  };
  afterEach(() => {
    for (const [path, bytes] of before)
      if (bytes) writeFileSync(path, bytes);
      else rmSync(path);
    before.clear();
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  return {
    folder,
    read: (name) => readFileSync(join(folder, name), 'utf8'),
    write: (name, text) => writeFileSync(touch(name), text),
    remove: (name) => rmSync(touch(name)),
    problems: (languages = spoken) => problemsOf(folder, languages),
  };
}

/** Every problem that reading a content folder finds. */
export function problemsOf(folder: string, languages: Languages): Problem[] {
  try {
    readContent(folder, languages);
    return [];
  } catch (error) {
    if (error instanceof ContentError) return error.problems;
    throw error;
  }
}

/** A value without the texts of other languages, and without what is then left of a translation. */
function inLanguages(value: unknown, kept: Languages): unknown {
  if (Array.isArray(value)) return value.map((one) => inLanguages(one, kept));
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).flatMap(([key, inner]): [string, unknown][] => {
    if (isLanguage(key) && !kept.includes(key)) return [];
    const left = inLanguages(inner, kept);
    return key === 'translation' && isEmpty(left) ? [] : [[key, left]];
  });
  return Object.fromEntries(fields);
}

const isEmpty = (value: unknown) =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0;
