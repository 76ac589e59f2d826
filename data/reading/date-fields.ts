import { lastDay, occurrences } from '../dates/calendar-date';
import { dated, type EventDate } from '../model/event-date';
import type { DateFields } from '../model/file-parts';
import type { Problem } from './problem';
import type { YamlFile } from './yaml-file';

/** A date as an editor wrote it, who may leave open since when something returns. */
type WrittenDate =
  | Exclude<EventDate, { kind: 'recurrence' }>
  | { kind: 'recurrence'; every: string; since: string | undefined };

/** The date of an entry from the fields an editor wrote. Adds what is wrong to `problems`. */
export function readDate(
  file: YamlFile,
  fields: DateFields,
  problems: Problem[],
): WrittenDate | undefined {
  const { on, from, to, every, since } = fields;
  const written = Object.keys(fields);
  const kinds = written.join(', ');
  if (on && kinds === 'on') return dated(on);
  if (every && (kinds === 'every' || written.length === 2) && !from && !to && !on) {
    if (!since || since.slice(5) === every) return { kind: 'recurrence', every, since };
    problems.push(file.problem(['since'], `“${since}”`, `a date that falls on ${every}`));
    return undefined;
  }
  if (from && to && written.length === 2) {
    if (from < to) return { kind: 'span', from, to };
    problems.push(file.problem(['to'], `“${to}”, not after “${from}”`, 'a day after `from`'));
    return undefined;
  }
  const wanted = '`on:` for a day, `from:` and `to:` for several, or `every:` for each year';
  problems.push(file.problem([written[0] ?? 'on'], kinds || 'no date', wanted));
  return undefined;
}

const leapYearsAtMost = 8;

/**
 * A date with its first time, among the dates of all entries: what returns and does not say since when
 * does so from the first entry on. Adds to `problems` where there is no such entry.
 */
export function withFirstTime(
  date: WrittenDate,
  all: WrittenDate[],
  file: YamlFile,
  problems: Problem[],
): EventDate | undefined {
  if (date.kind !== 'recurrence') return date;
  if (date.since) return { ...date, since: date.since };
  const [first] = all
    .map(begunBy)
    .filter((day) => day !== undefined)
    .sort();
  if (first) {
    const last = `${Number(first.slice(0, 4)) + leapYearsAtMost}-12-31`;
    const [since] = occurrences(date.every, first, last);
    if (since) return { ...date, since };
  }
  const wanted = '`since:` too, the first time, for no other entry has a date to begin with';
  problems.push(file.problem(['every'], `“${date.every}”`, wanted));
  return undefined;
}

/** The day on which an entry has begun, for certain. */
function begunBy(date: WrittenDate): string | undefined {
  if (date.kind === 'recurrence') return date.since;
  return date.kind === 'span' ? date.from : lastDay(date);
}
