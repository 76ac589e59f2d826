import { isValid, parseISO } from 'date-fns';

/**
 * When an event was or is, as calendar dates and never instants: ISO 8601 text (`2006-02-15`), and
 * for a recurrence the month and day (`09-03`). No time zone applies.
 */
export type EventDate =
  | { kind: 'day'; on: string }
  | { kind: 'span'; from: string; to: string }
  | { kind: 'recurrence'; every: string; since?: string };

/** Whether a text is a calendar date that exists, written `2006-02-15`. */
export function isCalendarDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && isValid(parseISO(text));
}

/** Whether a text is a day of some year, written `09-03`. 29 February is one. */
export function isDayOfYear(text: string): boolean {
  return isCalendarDate(`2000-${text}`);
}

/** The first calendar date that stands in a date; for a recurrence without a first time, none. */
export function firstDay(date: EventDate): string | undefined {
  if (date.kind === 'recurrence') return date.since;
  return date.kind === 'day' ? date.on : date.from;
}

/** Orders by date: what happened once first, then what returns each year, by its day in the year. */
export function compareDates(a: EventDate, b: EventDate): number {
  const key = (date: EventDate) =>
    date.kind === 'recurrence' ? `every ${date.every}` : (firstDay(date) ?? '');
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;
}

/** The dates on which a recurrence falls from `first` to `last`, both included. */
export function occurrences(every: string, first: string, last: string): string[] {
  const dates: string[] = [];
  for (let year = Number(first.slice(0, 4)); year <= Number(last.slice(0, 4)); year++) {
    const date = `${String(year).padStart(4, '0')}-${every}`;
    if (isCalendarDate(date) && date >= first && date <= last) dates.push(date);
  }
  return dates;
}

const leapYearsAtMost = 8;

/**
 * The calendar date an entry begins on, among the dates of all entries: its own, or the first on
 * which it falls; without a first time, from the first entry on, as on the axis.
 */
export function beginning(date: EventDate, all: EventDate[]): string {
  if (date.kind !== 'recurrence') return date.kind === 'day' ? date.on : date.from;
  const days = all.map(firstDay).filter((day) => day !== undefined);
  const from = date.since ?? days.sort()[0] ?? '2000-01-01';
  const last = `${Number(from.slice(0, 4)) + leapYearsAtMost}-12-31`;
  return occurrences(date.every, from, last)[0] ?? from;
}
