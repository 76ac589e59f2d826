import { type EventDate, isCalendarDate } from '../model/event-date';

/** The first calendar date that stands in a date; for a recurrence, the first on which it falls. */
export function firstDay(date: EventDate): string {
  if (date.kind === 'recurrence') return date.since;
  return date.kind === 'day' ? date.on : date.from;
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
