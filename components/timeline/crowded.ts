import { startOf } from '@/data/dates/calendar-date';
import type { EventDate } from '@/data/model/event-date';
import type { TimelineEvent } from '@/data/model/site-content';

/** Above this many entries, the axis cannot name each one legibly. */
const mostNamed = 24;

/** Whether a timeline has so many entries that its axis piles them up and its years can be jumped to. */
export function isCrowded(events: TimelineEvent[]): boolean {
  return events.length > mostNamed;
}

/** The years of the entries in order, each with the slug of its first entry; last, without a year, what returns. */
export function yearsOf(events: TimelineEvent[]): { slug: string; year: string | undefined }[] {
  return events
    .map(({ slug, date }) => ({ slug, year: yearOf(date) }))
    .filter(({ year }, index, all) => index === 0 || all[index - 1]?.year !== year);
}

/** The anchor of a year on the timeline, or of what returns each year; no entry can have it as its name. */
export function yearAnchor(year: number | string = 'every'): string {
  return `year_${Number(year) || year}`;
}

function yearOf(date: EventDate): string | undefined {
  return date.kind === 'recurrence' ? undefined : startOf(date).slice(0, 4);
}
