import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const file = 'RESULTS.md';

/** Writes one part of the results and leaves the others as they are. */
export function writeResults(part: 'Beside its peers' | 'Scale', text: string): void {
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '# Results\n';
  const parts = before.split(/^(?=## )/m);
  const others = parts.filter((one) => !one.startsWith(`## ${part}\n`)).map((one) => one.trimEnd());
  writeFileSync(file, `${[...others, `## ${part}\n\n${text.trim()}`].join('\n\n')}\n`);
  console.log(`\n${text}\nWritten to bench/${file}.`);
}
