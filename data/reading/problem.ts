/** One thing wrong in the content: where it is, what was found and what would do. Lines and columns count from 1. */
export type Problem = {
  file: string;
  line?: number;
  column?: number;
  field?: string;
  found: string;
  wanted: string;
};

/** Tells what is wrong with a field of some part of a file. */
export type Tell = (field: string[], found: string, wanted: string) => void;

/** Writes a problem as an editor reads it: `file:line:column`, then field, found and wanted. */
export function describeProblem({ file, line, column, field, found, wanted }: Problem): string {
  const place = [file, line, column].filter((part) => part !== undefined).join(':');
  const rows = [`  found: ${found}`, `  would do: ${wanted}`];
  if (field) rows.unshift(`  field: ${field}`);
  return [place, ...rows].join('\n');
}

/** Writes on one line what is not wrong, and yet to be looked at. */
export function describeWarning({ field, found, wanted, ...at }: Problem): string {
  const place = [at.file, at.line, at.column].filter((part) => part !== undefined).join(':');
  return `Warning: ${place}: ${field ? `${field}: ` : ''}${found}. Would do: ${wanted}.`;
}

/** Whether a content file was found wrong already, so that what follows from that need not be said. */
export function hasProblem(problems: Problem[], kind: string, id: string): boolean {
  return problems.some(({ file }) => file.startsWith(`data/${kind}/${id}.`));
}

const inOrder = (a: Problem, b: Problem) =>
  (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
  (a.line ?? 0) - (b.line ?? 0) ||
  (a.column ?? 0) - (b.column ?? 0);

/** Thrown once for the whole content, with every problem in it. */
export class ContentError extends Error {
  override name = 'ContentError';
  readonly problems: Problem[];
  constructor(found: Problem[]) {
    const problems = [...found].sort(inOrder);
    const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
    super(`${count} in the content\n\n${problems.map(describeProblem).join('\n\n')}\n`);
    this.problems = problems;
  }
}
