import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyOfContent } from '@/e2e/support/content-copy';
import { describeProblem } from './problem';

const rounds = 200;
const copy = copyOfContent();
const names = readdirSync(copy.folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(yaml|txt)$/.test(name))
  .sort();

/** What may get into a file by mistake. */
const signs = [
  ...':#"\'-[]{}*&!|>%@`,?~0',
  ...[
    ': ',
    ' #',
    '- ',
    '\n',
    '\r\n',
    '\t',
    '  ',
    '\u0000',
    '\ufeff',
    '\u202e',
    'и\u0306',
    '👩‍👧',
    '<<: *a',
  ],
  ...[
    'null',
    'true',
    '.inf',
    '1e999',
    '0x1F',
    '!!binary A',
    '!!set {a}',
    '? a',
    '---\n',
    '...\n',
    '"\\ud800"',
  ],
];

type Choose = (below: number) => number;
/** A slip of a hand that deletes, doubles, moves or garbles a line or a sign of a text. */
const slips: ((text: string, choose: Choose) => string)[] = [
  (text, choose) => inLines(text, (lines) => lines.splice(choose(lines.length), 1 + choose(9))),
  (text, choose) =>
    inLines(text, (lines) => {
      const line = lines[choose(lines.length)] ?? '';
      lines.splice(choose(lines.length), 0, line);
    }),
  (text, choose) =>
    inLines(text, (lines) => {
      const at = choose(lines.length);
      lines[at] = ' '.repeat(choose(5)) + (lines[at] ?? '').trimStart();
    }),
  (text, choose) =>
    inLines(text, (lines) => {
      const at = choose(lines.length);
      lines[at] = (lines[at] ?? '').replace(/(?<=:) .*/, ` ${signs[choose(signs.length)]}`);
    }),
  (text, choose) => splice(text, choose(text.length), 1 + choose(3), ''),
  (text, choose) => splice(text, choose(text.length), choose(2), signs[choose(signs.length)] ?? ''),
  (text, choose) => text.slice(0, choose(text.length)),
];

test(`whatever is wrong in the content, it is told as problems: ${rounds} times`, () => {
  const random = randomNumbers(2004);
  const choose: Choose = (below) => Math.floor(random() * below);
  let wrong = 0;
  for (let round = 0; round < rounds; round++) {
    const name = names[choose(names.length)] ?? '';
    const right = readFileSync(join(copy.folder, name));
    let text = right.toString('utf8');
    for (let slip = choose(3); slip >= 0; slip--)
      text = slips[choose(slips.length)]?.(text, choose) ?? text;
    const bytes = Buffer.from(text, choose(20) === 0 ? 'latin1' : 'utf8');
    copy.write(name, bytes);
    const problems = tell(name, text);
    copy.write(name, right);
    if (problems.length > 0) wrong++;
    for (const problem of problems) {
      expect(describeProblem(problem)).not.toMatch(/undefined|\[object|NaN/);
      for (const said of [problem.found, problem.wanted])
        expect(said.trim()).not.toMatch(/^$|: ?$/);
    }
  }
  expect(wrong).toBeGreaterThan(rounds / 2);
}, 30_000);

/** The problems of the content; what else is thrown names the file that led to it. */
function tell(name: string, text: string) {
  try {
    return copy.problems();
  } catch (error) {
    throw new Error(`${name} ended in ${String(error)}:\n${text}`, { cause: error });
  }
}

function inLines(text: string, change: (lines: string[]) => void): string {
  const lines = text.split('\n');
  change(lines);
  return lines.join('\n');
}

function splice(text: string, start: number, length: number, put: string): string {
  return text.slice(0, start) + put + text.slice(start + length);
}

/** The same numbers from 0 to 1 each time. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}
