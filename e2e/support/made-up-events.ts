import { addDays, formatISO, parseISO } from 'date-fns';
import type { EventDate } from '@/data/model/event-date';
import type { TimelineEvent } from '@/data/model/site-content';
import { inEvery } from './every-language';

/** For tests of pure logic: an entry that says nothing but its name and its date. */
export function bareEvent(slug: string, date: EventDate, label = slug): TimelineEvent {
  const text = inEvery(label);
  const lists = { formerly: [], quotations: [], withdrawn: [] };
  return { slug, date, title: text, label: text, summary: text, ...lists };
}

/** Entries so many days apart, from 1 January 1950. */
export function bareEvents(count: number, days = 100): TimelineEvent[] {
  return Array.from({ length: count }, (_, index) => {
    const day = addDays(parseISO('1950-01-01'), days * index);
    return bareEvent(`entry-${index}`, {
      kind: 'day',
      on: formatISO(day, { representation: 'date' }),
    });
  });
}
