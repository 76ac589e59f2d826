import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isSeq, parse, parseDocument } from 'yaml';
import { spokenInAll } from './every-language';

const readme = readFileSync('README.md', 'utf8');

/** The text that the README gives for a file, in every language. */
export function example(file: string): string {
  const [, ...after] = readme.split(`\`${file}\`:\n\n\`\`\``);
  const [, text] = /^\w+\n([\s\S]*?)```/.exec(after.join()) ?? [];
  if (!text) throw new Error(`README.md has no example for ${file}.`);
  return file.endsWith('.yaml') ? spokenInAll(text) : text;
}

/** The line that the README gives for a field, such as `formerly: [un-strategy]`. */
export function exampleLine(field: string): string {
  const [, line] = new RegExp(`\`(${field}: [^\`]+)\``).exec(readme) ?? [];
  if (!line) throw new Error(`README.md has no line for ${field}.`);
  return line;
}

/** Does what the README says with the text for a file: makes the file, or adds the fields to it. */
export function follow(content: string, file: string): void {
  const path = join(content, file.replace(/^data\//, ''));
  if (existsSync(path)) addTo(path, example(file));
  else writeFileSync(path, example(file));
}

/** Adds fields to a file as an editor would: what is a list there already gets longer. */
export function addTo(path: string, text: string): void {
  const file = parseDocument(readFileSync(path, 'utf8'));
  for (const [field, value] of Object.entries(parse(text))) {
    const there = file.get(field);
    if (isSeq(there) && Array.isArray(value))
      for (const item of value) there.add(file.createNode(item));
    else file.set(field, value);
  }
  writeFileSync(path, String(file));
}
