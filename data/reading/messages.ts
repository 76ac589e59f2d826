import type { YAMLError } from 'yaml';
import type { z } from 'zod';
import { defaultLanguage, languages } from '../editions';

type Explanation = { path: PropertyKey[]; found: string; wanted: string };

/** Says a schema's finding so that someone who writes no code can act on it. */
export function explainIssue(issue: z.core.$ZodIssue, file: unknown): Explanation[] {
  const path = [...issue.path];
  const value = valueAt(file, path);
  const here = (found: string, wanted: string) => [{ path, found, wanted }];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ path: [...path, key], ...explainUnknown(path, value) }));
    case 'invalid_type':
      return here(describe(value), describeType(issue.expected));
    case 'too_small':
      return here(describe(value), leasts[issue.origin] ?? issue.message);
    case 'invalid_format':
      return here(
        describe(value),
        issue.format === 'url'
          ? 'an address that begins with http:// or https://'
          : '64 digits 0–9, a–f',
      );
    case 'invalid_value':
      return here(describe(value), `one of these: ${issue.values.join(', ')}`);
    case 'custom':
      return here(describe(value), String(issue.params?.wanted));
    default:
      return here(describe(value), issue.message);
  }
}

const leasts: Record<string, string> = {
  array: 'at least one',
  string: 'a text that is not empty',
  number: 'a whole number from 1 on',
};

function explainUnknown(path: PropertyKey[], group: unknown): Omit<Explanation, 'path'> {
  const isText = typeof group === 'object' && group !== null && defaultLanguage in group;
  if (isText) {
    const wanted = `a language of the site: ${languages.join(', ')}`;
    return { found: 'a language that the site does not have', wanted };
  }
  const parent = path.filter((part) => typeof part === 'string').at(-1) ?? 'this kind of file';
  const wanted = `one of the fields that ${parent} has; see CONTRIBUTING.md`;
  return { found: 'a field that does not exist here', wanted };
}

/** Says what is wrong with the writing of a YAML file. */
export function explainSyntax(error: YAMLError): { found: string; wanted: string } {
  const known: Partial<Record<typeof error.code, [string, string]>> = {
    TAB_AS_INDENT: ['a tab at the start of a line', 'spaces: two for each step inward'],
    DUPLICATE_KEY: ['the same field twice', 'each field once'],
    BAD_INDENT: ['a line that begins too far in or out', 'the same indentation as its neighbours'],
    BLOCK_AS_IMPLICIT_KEY: [
      'a colon and a space inside a text',
      'the text in quotation marks, or on a line of its own after `>-`',
    ],
    MULTILINE_IMPLICIT_KEY: [
      'a line that is not `field: text`',
      'a field, a colon, a space, the text',
    ],
    MISSING_CHAR: [`a mistake in the writing: ${error.message}`, 'what is missing put in'],
  };
  const [found, wanted] = known[error.code] ?? [
    `something that is not YAML: ${error.message}`,
    '`field: text`, with two spaces for each step inward',
  ];
  return { found, wanted };
}

function valueAt(value: unknown, path: PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined,
    value,
  );
}

function describe(value: unknown): string {
  if (value === undefined) return 'nothing: the field is missing';
  if (value === null || value === '') return 'nothing: the field is empty';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object') return 'a group of fields';
  return typeof value === 'string' ? `“${value}”` : `the ${typeof value} ${String(value)}`;
}

function describeType(expected: string): string {
  const known: Record<string, string> = {
    string: 'a text (in quotation marks if it looks like a number)',
    record: 'a text for each language: `en: …`',
    array: 'a list: each item on a line that begins with `- `',
    object: 'a group of fields',
    int: 'a whole number',
    number: 'a number',
  };
  return known[expected] ?? expected;
}
