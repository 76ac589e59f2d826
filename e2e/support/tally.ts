import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';

const tally = z.object({ passed: z.number(), failed: z.number(), skipped: z.number() });

/** How many tests passed, failed and were left out. */
export type Tally = z.infer<typeof tally>;

/** Nothing yet. */
export const none: Tally = { passed: 0, failed: 0, skipped: 0 };

/** Both together. */
export function add(one: Tally, other: Tally): Tally {
  return {
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    skipped: one.skipped + other.skipped,
  };
}

/** The line that a run ends with. */
export function closingLine({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** Ends a run of tests: says what came of them, in the file that was asked for or else in a line. */
export function report(counted: Tally): void {
  const file = process.env.TALLY;
  if (file) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(counted));
  } else console.log(closingLine(counted));
}

/** What a run of tests said in a file, if it came so far; the file is gone then. */
export function takeTally(file: string): Tally | undefined {
  if (!existsSync(file)) return undefined;
  const said = tally.parse(JSON.parse(readFileSync(file, 'utf8')));
  rmSync(file);
  return said;
}
