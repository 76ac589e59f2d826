import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { testFolder } from '@/e2e/support/test-content';
import { jsonSchemas } from './editor-schemas';

test.each(Object.entries(jsonSchemas()))(
  '%s is what the schema says (npm run schemas)',
  (file, text) => {
    expect(readFileSync(file, 'utf8')).toBe(text);
  },
);

test('the schema says each field in a sentence', () => {
  const described = Object.values(jsonSchemas())
    .join()
    .match(/"description": "[^"]+[.:]/g);
  expect(described?.length).toBeGreaterThan(30);
});

test('the content of the tests has every field that a content file can have', () => {
  const names = ['events', 'pages', 'sources'].flatMap((kind) =>
    readdirSync(join(testFolder, kind)).map((name) => join(testFolder, kind, name)),
  );
  const written = names.map((name) => readFileSync(name, 'utf8')).join('\n');
  const fields = Object.values(jsonSchemas()).flatMap((text) => fieldsOf(JSON.parse(text)));
  expect(new Set(fields).size).toBeGreaterThan(30);
  for (const field of fields) expect(written).toMatch(new RegExp(`^[ -]*${field}:`, 'm'));
});

/** The names of all fields within a JSON Schema. */
function fieldsOf(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const own = 'properties' in schema ? Object.keys(schema.properties ?? {}) : [];
  return [...own, ...Object.values(schema).flatMap(fieldsOf)];
}
