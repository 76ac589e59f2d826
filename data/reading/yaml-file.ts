import { isMap, isNode, isPair } from 'yaml';
import type { z } from 'zod';
import { readBytes } from './disk';
import { decode, describeEncoding } from './encoding';
import { explainIssue } from './messages';
import type { Problem } from './problem';
import { keepParagraphs, parseYaml } from './yaml-text';

export type FieldPath = readonly PropertyKey[];

/** A content file that was read, right or wrong. */
export type YamlFile<T = unknown> = {
  /** What kind of content it is. */
  kind: string;
  /** What it says; nothing if any of its fields is wrong. */
  value: T | undefined;
  /** What stands in it, as it was written. */
  written: unknown;
  /** What some of its fields say; nothing if one of those is wrong. */
  part<Part>(schema: z.ZodType<Part>): Part | undefined;
  /** Places a later finding in it. */
  problem(path: FieldPath, found: string, wanted: string): Problem;
};

type Named = {
  path: string;
  name: string;
  kind: string;
  asked?: Record<string, string>;
  needed?: string;
};

/**
 * Reads a YAML file of a kind and checks it against the kind's schema, which its first line must name.
 * Adds every problem in the file to `problems`; gives nothing if it cannot be read as YAML.
 * @param asked what would do in a field, where more is known than its schema says
 * @param needed what would do if there is no such file
 */
export function readYaml<T>(
  { path, name, kind, asked = {}, needed = 'a YAML file' }: Named,
  schema: z.ZodType<T>,
  problems: Problem[],
): YamlFile<T> | undefined {
  const bytes = readBytes({ path, name }, problems, needed);
  if (!bytes) return undefined;
  const text = decode(bytes);
  if (text === undefined) {
    const wanted = 'the file saved again with the encoding UTF-8';
    problems.push({ file: name, found: describeEncoding(bytes), wanted });
    return undefined;
  }
  problems.push(...firstLineProblem(text, name, kind));
  const { document, place, problems: mistakes, comments } = parseYaml(text, name);
  problems.push(...mistakes, ...comments);
  if (mistakes.length > 0) return undefined;
  keepParagraphs(document);
  const problem = (field: FieldPath, found: string, wanted: string): Problem => ({
    ...place(offsetOf(document.contents, field)),
    field: describePath(field),
    found,
    wanted,
  });
  const written: unknown = document.toJS() ?? {};
  const result = schema.safeParse(written);
  for (const issue of result.error?.issues ?? [])
    for (const { path: field, found, wanted } of explainIssue(issue, written, schema))
      problems.push(problem(field, found, asked[field.map(String).join()] ?? wanted));
  const part = <Part>(shape: z.ZodType<Part>) => shape.safeParse(written).data;
  return { kind, value: result.data, written, part, problem };
}

/** The first line of a content file, which names the schema that editors read. */
export function schemaLine(kind: string): string {
  return `# yaml-language-server: $schema=../schemas/${kind}.schema.json`;
}

/** A file that does not name the schema by which an editor checks it as it is written. */
function firstLineProblem(text: string, file: string, kind: string): Problem[] {
  const wanted = schemaLine(kind);
  const [first = ''] = text.split(/\r?\n/);
  if (first.trimEnd() === wanted) return [];
  const found = first === '' ? 'an empty line' : `“${first}”`;
  return [{ file, line: 1, column: 1, found, wanted: `as the first line: ${wanted}` }];
}

/** Where a field stands in the file; for one that is missing, where the nearest thing around it does. */
function offsetOf(node: unknown, path: FieldPath): number {
  const [key, ...rest] = path;
  const here = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  if (key === undefined || !isNode(node)) return here;
  if (isMap(node)) {
    const pair = node.items.find((item) => isPair(item) && String(item.key) === String(key));
    if (!pair) return here;
    const keyOffset = isNode(pair.key) ? (pair.key.range?.[0] ?? here) : here;
    return rest.length > 0 ? offsetOf(pair.value, rest) || keyOffset : keyOffset;
  }
  return 'get' in node && typeof node.get === 'function'
    ? offsetOf(node.get(key, true), rest) || here
    : here;
}

/** Writes a field's place as an editor reads it: `quotations 2, words`. */
function describePath(path: FieldPath): string {
  return path
    .map((part, index) =>
      typeof part === 'number' ? ` ${part + 1}` : `${index > 0 ? ', ' : ''}${String(part)}`,
    )
    .join('');
}
