import { isValid, parseISO } from 'date-fns';

/** A date of which the day is known, or no more than its month (`2017-04`) or its year (`2017`). */
export type KnownDate = { kind: 'day' | 'month' | 'year'; on: string };

/**
 * When an event was or is, as calendar dates and never instants: ISO 8601 text (`2006-02-15`), and
 * for a recurrence the month and day (`09-03`) and the first time. No time zone applies.
 */
export type EventDate =
  | KnownDate
  | { kind: 'span'; from: string; to: string }
  | { kind: 'recurrence'; every: string; since: string };

/** Whether a text is a calendar date that exists, written `2006-02-15`. */
export function isCalendarDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && isValid(parseISO(text));
}

/** Whether a text is a calendar date, or a month or a year that has one. */
export function isKnownDate(text: string): boolean {
  return /^\d{4}(-\d{2}){0,2}$/.test(text) && isCalendarDate(firstDayOf(text));
}

/** The first day that a date may be, of which a day, a month or a year is known. */
export function firstDayOf(on: string): string {
  return on + '2000-01-01'.slice(on.length);
}

/** A date as it is written, with how much of it is known. */
export function dated(on: string): KnownDate {
  const kind = on.length === 4 ? 'year' : on.length === 7 ? 'month' : 'day';
  return { kind, on };
}

/** Whether a text is a day of some year, written `09-03`. 29 February is one. */
export function isDayOfYear(text: string): boolean {
  return isCalendarDate(`2000-${text}`);
}
