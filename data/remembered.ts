import { content } from './content';
import { firstDay, lastDay, occurrences } from './dates/calendar-date';
import type { TimelineEvent } from './model/site-content';

/** Whether the memorial is of an entry, or of a day that returns each year on one of its days. */
export function isRemembered({ slug, date }: TimelineEvent): boolean {
  const { event } = content().memorial;
  if (date.kind !== 'recurrence') return slug === event.slug;
  if (event.date.kind === 'recurrence') return date.every === event.date.every;
  // Of a month or a year, no day is known to be the one.
  if (event.date.kind === 'month' || event.date.kind === 'year') return false;
  return occurrences(date.every, firstDay(event.date), lastDay(event.date)).length > 0;
}
