import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { jsonSchemas } from './editor-schemas';

test.each(Object.entries(jsonSchemas()))(
  '%s is what the schema says (npm run schemas)',
  (file, text) => {
    expect(readFileSync(file, 'utf8')).toBe(text);
  },
);

const kinds = { events: 'event', sources: 'source' };
const files = [
  ...Object.entries(kinds).flatMap(([folder, kind]) =>
    readdirSync(join('data', folder))
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => [`data/${folder}/${name}`, kind]),
  ),
  ['data/pages/memorial.yaml', 'memorial'],
  ['data/pages/about.yaml', 'page'],
];

test.each(files)('%s names the schema that an editor checks it by', (file, kind) => {
  const [first] = readFileSync(file, 'utf8').split('\n');
  expect(first).toBe(`# yaml-language-server: $schema=../schemas/${kind}.schema.json`);
});

test('the schema says each field in a sentence', () => {
  const described = Object.values(jsonSchemas())
    .join()
    .match(/"description": "[^"]+[.:]/g);
  expect(described?.length).toBeGreaterThan(30);
});
