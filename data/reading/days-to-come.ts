import type { Reading } from './content-files';
import { partsOf } from './written-parts';
import type { YamlFile } from './yaml-file';

/** The fields that name a day on which somebody did something: read a page, began to keep a day. */
const past = new Set<PropertyKey>(['seen', 'since', 'added']);

/**
 * Finds days in a file that the edition cannot know of, for they come after its own; of corrections too.
 * Adds them to the reading's problems.
 */
export function checkDays(file: YamlFile, { edition, problems }: Reading): void {
  if (!edition) return;
  for (const { path, value } of partsOf(file.written)) {
    if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) continue;
    const isCorrection = path[0] === 'revisions' && path.at(-1) === 'on';
    if (!isCorrection && !past.has(path.at(-1) ?? '')) continue;
    if (value <= edition.on) continue;
    const found = `“${value}”, after the day of the edition`;
    const wanted = `a day up to ${edition.on}; or, with what is new, edition ${edition.number + 1} and its day in data/pages/site.yaml`;
    problems.push(file.problem(path, found, wanted));
  }
}
