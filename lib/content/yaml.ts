import { isUtf8 } from 'node:buffer';
import { existsSync, readFileSync } from 'node:fs';
import { type Document, isMap, isNode, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import { z } from 'zod';
import { isLanguage, languages } from '../languages';
import { codeOf, type FieldPath, nearestName, type Problem, type Report } from './problem';

/** A file of the right shape; `written` is its data before the schema changed any. */
export type YamlFile<T> = { data: T; written: unknown; report: Report };

/** Reads a file in UTF-8. Reports one that is not, and returns nothing. */
export function readText(file: string, problems: Problem[]) {
  const refuse = (found: string, expected: string, line?: number) =>
    void problems.push({ file, line, found, expected });
  if (!existsSync(file)) return refuse('no such file', 'the file, which the site needs');
  const bytes = readFileSync(file);
  const encoding = bytes.includes(0) ? 'UTF-16' : 'an old encoding, such as Windows-1251';
  if (!isUtf8(bytes)) return refuse(`a text in ${encoding}`, 'the same text in UTF-8');
  const text = new TextDecoder().decode(bytes);
  if (text.trim() === '') return refuse('an empty file', 'a file with a text in it');
  const control = /[^\P{Cc}\t\r\n]/u.exec(text);
  if (!control) return { text, bytes };
  const line = text.slice(0, control.index).split('\n').length;
  return refuse(`a control character, ${codeOf(control[0])}`, 'plain text without it', line);
}

/** Reads a YAML file of the shape of a schema. Reports what is wrong, and then returns nothing. */
export function readYaml<T>(
  file: string,
  schema: z.ZodType<T>,
  problems: Problem[],
): YamlFile<T> | undefined {
  const text = readText(file, problems)?.text;
  if (text === undefined) return undefined;
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const refuse = (offset: number, problem: Omit<Problem, 'file'>) => {
    const { line, col } = lines.linePos(offset);
    problems.push({ file, line, column: col, ...problem });
  };
  const mistakes = findMistakes(text, document);
  for (const { offset, ...mistake } of mistakes) refuse(offset, mistake);
  if (mistakes.length > 0) return undefined;
  const report: Report = (path, found, expected) =>
    refuse(offsetOf(document.contents, path) ?? 0, { field: describePath(path), found, expected });
  const written: unknown = document.toJS();
  const { data, error } = schema.safeParse(written, { error: expectedBy });
  for (const issue of error?.issues ?? [])
    if (issue.code !== 'unrecognized_keys') {
      const isKey = issue.code === 'invalid_key';
      const value = isKey ? issue.path.at(-1) : document.getIn(issue.path);
      report(issue.path, describe(value), issue.message);
    } else
      for (const key of issue.keys) {
        const expected = nearestName(key, issue.message.split(/[:,] /)) ?? issue.message;
        report([...issue.path, key], 'a field that does not exist here', expected);
      }
  return data === undefined ? undefined : { data, written, report };
}

type Mistake = { offset: number; found: string; expected: string };

/** Finds what is wrong with the YAML itself. Makes an empty line in a folded text begin a paragraph. */
function findMistakes(text: string, document: Document): Mistake[] {
  // After its first error, YAML misreads what follows.
  const [error] = [...document.errors, ...document.warnings];
  if (error) {
    const [offset] = error.pos;
    const found = `not YAML: ${error.message}`;
    const code = text[offset] === '\t' ? 'TAB_AS_INDENT' : error.code;
    return [{ offset, found, expected: aField, ...yamlErrors[code] }];
  }
  const mistakes: Mistake[] = [];
  visit(document, {
    Alias(_, { source, range }) {
      const expected = 'the text itself, written out';
      mistakes.push({ offset: range?.[0] ?? 0, found: `an alias, \`*${source}\``, expected });
    },
    Scalar(_, node) {
      const { comment, range, type, value } = node;
      if (comment) {
        const found = `a comment within a text: “#${comment.split('\n')[0]}”`;
        const expected = 'the whole text in quotation marks; or the comment on a line of its own';
        mistakes.push({ offset: text.indexOf('#', range?.[1]), found, expected });
      }
      if (type !== 'BLOCK_LITERAL' && typeof value === 'string')
        node.value = value.replace(/\n+/g, '\n\n');
    },
  });
  return mistakes;
}

const aField = '`field: text`; a text with special characters in quotation marks, or after `>-`';
const yamlErrors: Partial<Record<string, Partial<Mistake>>> = {
  DUPLICATE_KEY: { found: 'the same field twice', expected: 'each field once' },
  TAB_AS_INDENT: { found: 'a tab', expected: 'spaces: two for each step inward' },
  MULTIPLE_DOCS: { found: 'a second `---`', expected: 'one document a file, without the line' },
  BLOCK_AS_IMPLICIT_KEY: { found: 'a colon and a space inside a text, here or on a line below' },
};

/** Where a field stands; for one that is missing, where the nearest thing around it does. */
function offsetOf(node: unknown, [key, ...rest]: FieldPath): number | undefined {
  const own = isNode(node) ? node.range?.[0] : undefined;
  if (isSeq(node)) return offsetOf(node.items[Number(key)], rest) ?? own;
  const pair = isMap(node) && node.items.find((item) => String(item.key) === String(key));
  if (!pair) return own;
  return (rest.length > 0 ? offsetOf(pair.value, rest) : undefined) ?? offsetOf(pair.key, []);
}

/** `quotations 2 words` */
const describePath = (path: FieldPath) =>
  path.map((part) => (typeof part === 'number' ? part + 1 : String(part))).join(' ');

function describe(value: unknown): string {
  if (value === undefined || value === null || value === '') return 'nothing';
  if (isNode(value)) return isSeq(value) ? 'a list' : 'a group of fields';
  return `“${String(value)}”`;
}

/** What a schema expects where it does not say so itself. */
const expectedBy: z.core.$ZodErrorMap = (issue) => {
  if (issue.code === 'unrecognized_keys') {
    const fields = issue.inst instanceof z.ZodObject ? Object.keys(issue.inst.shape) : languages;
    return `one of these: ${fields.join(', ')}`;
  }
  if (issue.code === 'invalid_value') return `one of these: ${issue.values.join(', ')}`;
  if (issue.code === 'invalid_key') return issue.issues[0]?.message;
  if (issue.code === 'too_small') return `at least ${issue.minimum}`;
  if (issue.code === 'too_big') return `at most ${issue.maximum}`;
  if (issue.code !== 'invalid_type') return undefined;
  const key = String(issue.path?.at(-1));
  if (issue.input === undefined && isLanguage(key)) return `a text, \`${key}: …\``;
  return types[issue.expected] ?? issue.expected;
};

const types: Partial<Record<string, string>> = {
  string: 'a text; a number in quotation marks',
  record: 'a text for each language: `en: …`',
  array: 'a list, like [name]; or each item on a line that begins with `- `',
  number: 'a whole number, without quotation marks',
  object: 'a group of fields',
};
