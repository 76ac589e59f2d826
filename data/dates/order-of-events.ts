import type { EventDate } from '../model/event-date';
import type { TimelineEvent } from '../model/site-content';
import { startOf } from './calendar-date';

/** The entries in the order in which the timeline shows them: by date, those of one date by name. */
export function inOrder(events: TimelineEvent[]): TimelineEvent[] {
  return events.toSorted((a, b) => compareDates(a.date, b.date) || (a.slug < b.slug ? -1 : 1));
}

/**
 * Orders by date: what happened once first, then what returns each year, by its day in the year. A month or
 * a year stands before the first of its days, for so ISO 8601 orders them as text.
 */
export function compareDates(a: EventDate, b: EventDate): number {
  const key = (date: EventDate) =>
    date.kind === 'recurrence' ? `every ${date.every}` : startOf(date);
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;
}
