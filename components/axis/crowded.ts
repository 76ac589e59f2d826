import { firstDay } from '@/data/dates/calendar-date';
import type { EventDate } from '@/data/model/event-date';
import type { TimelineEvent } from '@/data/model/site-content';
import type { AxisMark } from './axis-scale';

/** Above this many entries, the axis cannot name each one legibly. */
const mostNamed = 24;

/** Whether a timeline has so many entries that its marks are gathered and its years can be jumped to. */
export function isCrowded(events: TimelineEvent[]): boolean {
  return events.length > mostNamed;
}

/** A stretch of the axis where marks stand close together: its years, its ends in percent, how many marks. */
export type GatheredMark = { from: number; to: number; start: number; end: number; count: number };

/** Gathers marks, given in order, into at most so many; no two begin closer than that part of the axis. */
export function gatherMarks(marks: AxisMark[], most: number): GatheredMark[] {
  const gathered: GatheredMark[] = [];
  for (const { event, at } of marks) {
    const year = Number(yearOf(event.date));
    const last = gathered.at(-1);
    // Never two of one year: each leads to where its year begins.
    if (last && (year === last.to || at < last.start + 100 / (most - 1))) {
      last.to = year;
      last.end = at;
      last.count += 1;
    } else gathered.push({ from: year, to: year, start: at, end: at, count: 1 });
  }
  return gathered;
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
  return date.kind === 'recurrence' ? undefined : firstDay(date)?.slice(0, 4);
}
