import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { testFolder } from '@/e2e/support/test-content';
import { jsonSchemas } from './editor-schemas';

const ajv = new Ajv2020({ strict: false });
formats.default(ajv);
const checks = new Map(
  Object.entries(jsonSchemas()).map(([file, schema]) => [
    /(\w+)\.schema/.exec(file)?.[1] ?? '',
    ajv.compile(JSON.parse(schema)),
  ]),
);

/** Whether an editor's program, which reads the schema that a file names, finds the file right. */
function isRight(text: string): boolean {
  const kind = /schemas\/(\w+)\.schema/.exec(text)?.[1] ?? '';
  return checks.get(kind)?.(parse(text)) ?? false;
}

const folders = [testFolder, 'data'].flatMap((folder) =>
  ['events', 'pages', 'sources'].map((kind) => join(folder, kind)),
);
const files = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => join(folder, name)),
);

test.each(files)('an editor’s program finds %s right', (file) => {
  expect(isRight(readFileSync(file, 'utf8'))).toBe(true);
});

const act = readFileSync(join(testFolder, 'events/harbour-act.yaml'), 'utf8');
const day = 'on: 1933-06-14\n';

test.each([
  ['no date', day, ''],
  ['two kinds of date', day, `${day}every: 06-14\n`],
  ['a day and several', day, `${day}from: 1933-06-14\nto: 1933-06-15\n`],
  ['a first day without a last', day, 'from: 1933-06-14\n'],
  ['a last day without a first', day, `${day}to: 1933-06-14\n`],
  ['a first time of one day', day, `${day}since: 1933-06-14\n`],
  ['30 February', day, 'on: 1933-02-30\n'],
  ['31 June', day, 'on: 1933-06-31\n'],
  ['30 February each year', day, 'every: 02-30\n'],
  ['a thirteenth month', day, 'on: 1933-13-14\n'],
  ['a month of one digit', day, 'on: 1933-6-14\n'],
  ['a year long gone', day, 'on: 0933-06-14\n'],
  ['a title in one language', '  ru: Портовый', '  xx: Портовый'],
  ['a translation left out', /\n {4}translation:\n.*ПК.*(?:\n {6}.*)*/, ''],
  ['a translation in no language', /(?<=translation:)\n.*ПК.*(?:\n {6}.*)*/, ' {}'],
  ['a translation into a language too many', /(?<=translation:\n)/, '      en: The work\n'],
])('an editor’s program refuses %s as it is written', (_, right, wrong) => {
  const text = act.replace(right, wrong);
  expect(text).not.toBe(act);
  expect(isRight(text)).toBe(false);
});

test.each([
  'from: 1933-06-14\nto: 1933-06-15\n',
  'every: 02-29\n',
  'every: 06-14\nsince: 1933-06-14\n',
])('an editor’s program lets one write %j', (date) => {
  expect(isRight(act.replace(day, date))).toBe(true);
});
