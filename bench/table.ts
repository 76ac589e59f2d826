import { cpus, totalmem, type } from 'node:os';

/** The middle one of some figures. */
export function median(all: number[]): number {
  const sorted = all.toSorted((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return ((low ?? Number.NaN) + (high ?? Number.NaN)) / 2;
}

/** A table in Markdown. */
export function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  const isFigures = (index: number) =>
    rows.every((row) => /^[\d,.]+( [(%].*)?$/.test(row[index] ?? ''));
  return [
    line(head),
    line(head.map((_, index) => (isFigures(index) ? '--:' : '---'))),
    ...rows.map(line),
  ]
    .join('\n')
    .concat('\n');
}

/** A figure as it is read: whole from 10 on, else with as many places as it needs. */
export function figure(value: number): string {
  if (value >= 10) return Math.round(value).toLocaleString('en-GB');
  return String(Math.round(value * 1000) / 1000);
}

/** A figure, and how many times another one it is. */
export function withRatio(value: number, to: number): string {
  if (value === to || to === 0) return figure(value);
  return `${figure(value)} (${(value / to).toFixed(2)} ×)`;
}

/** What the figures were measured on. */
export function machine(): string {
  const [first] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cpus().length} × ${first?.model ?? 'a processor'}, ${memory} GiB, ${type()}, Node.js ${process.version}`;
}

/** Today, as the results are dated. */
export const today = () => new Date().toISOString().slice(0, 10);
