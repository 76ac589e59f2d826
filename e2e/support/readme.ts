import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { isSeq, parse, parseDocument } from 'yaml';
import { brokenIn, readLedger } from '@/adapter/ledger/ledger';
import { buildSite, freshFolder, run } from './build';
import { serveSite } from './serve';
import { troubleOn } from './trouble';

const readme = readFileSync('README.md', 'utf8');

type Serving = { serve: (out: string) => Promise<string> };

/** A test that can serve a built site, on whose pages nothing may go wrong; `serve` gives its origin. */
export const test = base.extend<Serving>({
  serve: async ({ page }, use) => {
    const trouble = troubleOn(page);
    const stops: (() => void)[] = [];
    await use(async (out) => {
      const { origin, stop } = await serveSite({ OUT: out });
      stops.push(stop);
      return origin;
    });
    for (const stop of stops) stop();
    expect(trouble).toEqual([]);
  },
});

/** The text that the README gives for a file, as it stands there. */
export function example(file: string): string {
  const [, ...after] = readme.split(`\`${file}\`:\n\n\`\`\``);
  const [, text] = /^\w+\n([\s\S]*?)```/.exec(after.join()) ?? [];
  if (!text) throw new Error(`README.md has no example for ${file}.`);
  return text;
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

/**
 * Checks content as `npm run check` and `npm run unit` do, builds it, and looks for every address that was
 * ever published. Gives the folder of the built site.
 */
export function accepted(content: string): string {
  const out = freshFolder(`${content.split('/').at(-1)}-out`);
  const env = { CONTENT: content, OUT: out };
  for (const command of ['tsx data/check.ts', 'vitest run --project unit']) {
    const { status, printed } = run(command, env);
    expect(status, printed).toBe(0);
  }
  const { status, printed } = buildSite(env);
  expect(status, printed).toBe(0);
  expect(brokenIn(out, readLedger())).toEqual([]);
  return out;
}
