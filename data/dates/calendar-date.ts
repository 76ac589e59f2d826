import { formatISO, lastDayOfMonth, lastDayOfYear, parseISO } from 'date-fns';
import { type EventDate, firstDayOf, isCalendarDate } from '../model/event-date';

/** When a date begins, as precisely as it is known; for a recurrence, the first day on which it falls. */
export function startOf(date: EventDate): string {
  if (date.kind === 'recurrence') return date.since;
  return date.kind === 'span' ? date.from : date.on;
}

/** The first calendar date that a date has, or may have. */
export function firstDay(date: EventDate): string {
  return firstDayOf(startOf(date));
}

/** The last calendar date that a date has, or may have. */
export function lastDay(date: Exclude<EventDate, { kind: 'recurrence' }>): string {
  if (date.kind === 'span') return date.to;
  if (date.kind === 'day') return date.on;
  const last = date.kind === 'month' ? lastDayOfMonth : lastDayOfYear;
  return formatISO(last(parseISO(date.on)), { representation: 'date' });
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
