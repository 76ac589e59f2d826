import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { parse, stringify } from 'yaml';
import { isLanguage, languages } from '@/data/editions';
import type { Languages } from '@/data/model/fields';
import { readContent } from '@/data/reading/content-folder';
import { ContentError, type Problem } from '@/data/reading/problem';

/**
 * For tests: a copy of the content in English alone, made anew for each test, to be broken; and every
 * problem that reading it finds.
 */
export function copyOfContent(): { folder: string; problems(languages?: Languages): Problem[] } {
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  beforeEach(() => {
    for (const kind of ['events', 'pages', 'sources']) {
      cpSync(join('data', kind), join(folder, kind), { recursive: true });
      for (const name of readdirSync(join(folder, kind)).filter((one) => one.endsWith('.yaml'))) {
        const path = join(folder, kind, name);
        writeFileSync(path, stringify(inEnglish(parse(readFileSync(path, 'utf8')))));
      }
    }
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const problems = (languages: Languages = ['en']) => {
    try {
      readContent(folder, languages);
      return [];
    } catch (error) {
      if (error instanceof ContentError) return error.problems;
      throw error;
    }
  };
  return { folder, problems };
}

function inEnglish(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inEnglish);
  if (typeof value !== 'object' || value === null) return value;
  const others = languages.filter((language) => language !== 'en').map(String);
  const kept = Object.entries(value).filter(
    ([key, inner]) => !others.includes(key) && !isTranslation(key, inner),
  );
  return Object.fromEntries(kept.map(([key, inner]) => [key, inEnglish(inner)]));
}

function isTranslation(key: string, value: unknown): boolean {
  return (
    key === 'translation' &&
    typeof value === 'object' &&
    value !== null &&
    Object.keys(value).every(isLanguage)
  );
}
