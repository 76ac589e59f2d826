import { diffChars } from 'diff';

/** Something wrong in the content. Lines and columns count from 1. */
export type Problem = {
  file: string;
  line?: number | undefined;
  column?: number;
  field?: string;
  found: string;
  expected: string;
};

/** Where a field stands in a file: `['quotations', 1, 'words']`. */
export type FieldPath = readonly PropertyKey[];
export type Report = (path: FieldPath, found: string, expected: string) => void;

/** Thrown once for the whole content, with every problem in it. */
export class ContentError extends Error {
  readonly problems: Problem[];
  constructor(found: Problem[]) {
    const inOrder = new Intl.Collator('en', { numeric: true });
    const problems = [...found].sort((a, b) => inOrder.compare(placeOf(a), placeOf(b)));
    const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
    super(`${count} in the content\n\n${problems.map(describe).join('\n\n')}\n`);
    this.problems = problems;
  }
}

const placeOf = ({ file, line, column }: Problem) => [file, line, column].filter(Boolean).join(':');

function describe(problem: Problem): string {
  const field = problem.field ? `\n  field: ${problem.field}` : '';
  return `${placeOf(problem)}${field}\n  found: ${problem.found}\n  expected: ${problem.expected}`;
}

/** A problem as GitHub shows it at its line (GitHub Actions, “Workflow commands”). */
export function annotation(problem: Problem): string {
  const { file, line = 1, column = 1, field = 'the file', found, expected } = problem;
  const property = (text: string) => text.replace(/[%\r\n:,]/g, encodeURIComponent);
  const message = `found: ${found}\nexpected: ${expected}`.replace(/[%\r\n]/g, encodeURIComponent);
  const where = `file=${property(file)},line=${line},col=${column},title=${property(field)}`;
  return `::error ${where}::${message}`;
}

/** The name that a misspelt one is probably meant for. */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  const changed = (one: string) =>
    diffChars(name, one).filter((part) => part.added || part.removed);
  const changes = (one: string) => changed(one).reduce((sum, { count }) => sum + count, 0);
  const [nearest] = [...known].sort((a, b) => changes(a) - changes(b));
  return nearest && changes(nearest) <= Math.min(4, name.length / 2) ? nearest : undefined;
}

/** The code of a character: U+00A0. */
export const codeOf = (character: string) =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
