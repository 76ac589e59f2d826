import { readFileSync } from 'node:fs';
import { isMap, isNode, isPair, LineCounter, parseDocument, Scalar, visit } from 'yaml';
import type { z } from 'zod';
import { explainIssue, explainSyntax } from './messages';
import type { Problem } from './problem';

export type FieldPath = readonly PropertyKey[];

/** A content file that was read: its value, and `problem`, which places a later finding in it. */
export type YamlFile<T> = {
  value: T;
  problem(path: FieldPath, found: string, wanted: string): Problem;
};

/**
 * Reads a YAML file of a kind and checks it against the kind's schema, which its first line must name.
 * Gives the value, or adds every problem in the file to `problems` and gives nothing.
 */
export function readYaml<T>(
  { path, name, kind }: { path: string; name: string; kind: string },
  schema: z.ZodType<T>,
  problems: Problem[],
): YamlFile<T> | undefined {
  const bytes = readFileSync(path);
  const text = decode(bytes);
  if (text === undefined) {
    const found = 'letters that are not in the UTF-8 encoding';
    problems.push({ file: name, found, wanted: 'the file saved again with the encoding UTF-8' });
    return undefined;
  }
  problems.push(...firstLineProblem(text, name, kind));
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { file: name, line, column: col };
  };
  const mistakes = [...document.errors, ...document.warnings];
  if (mistakes.length > 0) {
    for (const error of mistakes)
      problems.push({ ...place(error.pos[0]), ...explainSyntax(error) });
    return undefined;
  }
  const problem = (field: FieldPath, found: string, wanted: string): Problem => ({
    ...place(offsetOf(document.contents, field)),
    field: describePath(field),
    found,
    wanted,
  });
  const aliases: Problem[] = [];
  visit(document, {
    Scalar(_, scalar) {
      // Where YAML folds lines, an empty line is one line end; to an editor it begins a paragraph.
      if (scalar.type !== Scalar.BLOCK_LITERAL && typeof scalar.value === 'string')
        scalar.value = scalar.value.replace(/\n+/g, '\n\n');
    },
    Alias(_, alias) {
      const wanted = 'the text itself, written out';
      aliases.push({
        ...place(alias.range?.[0] ?? 0),
        found: `an alias (\`*${alias.source}\`)`,
        wanted,
      });
    },
  });
  problems.push(...aliases);
  if (aliases.length > 0) return undefined;
  const value: unknown = document.toJS();
  const result = schema.safeParse(value ?? {});
  if (result.success) return { value: result.data, problem };
  for (const issue of result.error.issues)
    for (const { path: field, found, wanted } of explainIssue(issue, value))
      problems.push(problem(field, found, wanted));
  return undefined;
}

/** The first line of a content file, which names the schema that editors read. */
export function schemaLine(kind: string): string {
  return `# yaml-language-server: $schema=../schemas/${kind}.schema.json`;
}

/** A file that does not name the schema by which an editor checks it as it is written. */
function firstLineProblem(text: string, file: string, kind: string): Problem[] {
  const wanted = schemaLine(kind);
  const [first = ''] = text.split(/\r?\n/);
  if (first === wanted) return [];
  const found = first === '' ? 'an empty line' : `“${first}”`;
  return [{ file, line: 1, column: 1, found, wanted: `as the first line: ${wanted}` }];
}

function decode(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
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
