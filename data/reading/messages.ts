import type { z } from 'zod';
import { defaultLanguage, languages } from '../languages';

import { nearestField } from './nearest-field';

type Explanation = { path: PropertyKey[]; found: string; wanted: string };

/** Says a schema's finding so that someone who writes no code can act on it. */
export function explainIssue(
  issue: z.core.$ZodIssue,
  file: unknown,
  schema: z.ZodType,
): Explanation[] {
  const path = [...issue.path];
  const value = valueAt(file, path);
  const here = (found: string, wanted: string) => [{ path, found, wanted }];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: [...path, key],
        ...explainUnknown(key, path, value, schema),
      }));
    case 'invalid_type':
      return here(describe(value), saysWhat(issue.message) ?? describeType(issue.expected, value));
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

/** What the schema of a field says for itself would do, where it does. */
function saysWhat(message: string): string | undefined {
  return message.startsWith('Invalid input') ? undefined : message;
}

function explainUnknown(
  key: string,
  path: PropertyKey[],
  group: unknown,
  schema: z.ZodType,
): Omit<Explanation, 'path'> {
  const isText = typeof group === 'object' && group !== null && defaultLanguage in group;
  if (isText) {
    const wanted = `a language of the site: ${languages.join(', ')}`;
    return { found: 'a language that the site does not have', wanted };
  }
  const parent = path.filter((part) => typeof part === 'string').at(-1) ?? 'this kind of file';
  const nearest = nearestField(key, path, schema);
  const wanted = nearest
    ? `\`${nearest}:\`, or another of the fields that ${parent} has; see CONTRIBUTING.md`
    : `one of the fields that ${parent} has; see CONTRIBUTING.md`;
  return { found: 'a field that does not exist here', wanted };
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

function describeType(expected: string, value: unknown): string {
  const known: Record<string, string> = {
    string: ['number', 'boolean'].includes(typeof value) ? 'a text in quotation marks' : 'a text',
    record: 'a text for each language: `en: …`',
    array: 'a list: each item on a line that begins with `- `',
    object: 'a group of fields',
    int: 'a whole number',
    number: 'a number',
  };
  return known[expected] ?? expected;
}
