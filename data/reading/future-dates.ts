import type { Reading } from './content-files';
import type { FieldPath, YamlFile } from './yaml-file';

/**
 * Finds dates of a file that say when something was done, and are yet to come: when a page was seen, when
 * an entry was corrected, when a day was first kept. Adds that to the reading's problems, if it knows the day.
 */
export function checkDone(file: YamlFile, { today, problems }: Reading): void {
  if (!today) return;
  for (const { path, date } of doneIn(file.written))
    if (date > today)
      problems.push(file.problem(path, `“${date}”, a day to come`, 'a day that has been'));
}

function* doneIn(
  value: unknown,
  path: FieldPath = [],
): Generator<{ path: FieldPath; date: string }> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    const isDone = key === 'seen' || key === 'since' || (key === 'on' && path[0] === 'revisions');
    if (isDone && typeof inner === 'string') yield { path: at, date: inner };
    else yield* doneIn(inner, at);
  }
}
