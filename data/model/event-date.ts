import { isValid, parseISO } from 'date-fns';

/**
 * When an event was or is, as calendar dates and never instants: ISO 8601 text (`2006-02-15`), and
 * for a recurrence the month and day (`09-03`) and the first time. No time zone applies.
 */
export type EventDate =
  | { kind: 'day'; on: string }
  | { kind: 'span'; from: string; to: string }
  | { kind: 'recurrence'; every: string; since: string };

/** Whether a text is a calendar date that exists, written `2006-02-15`. */
export function isCalendarDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && isValid(parseISO(text));
}

/** Whether a text is a day of some year, written `09-03`. 29 February is one. */
export function isDayOfYear(text: string): boolean {
  return isCalendarDate(`2000-${text}`);
}
