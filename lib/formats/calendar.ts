import { addDays, formatISO, parseISO } from 'date-fns';
import ical, {
  escape as escapeText,
  ICalEventRepeatingFreq,
  ICalEventTransparency,
} from 'ical-generator';
import type { Content } from '../content/model';
import { plain } from '../typography';
import { absolute, lastingName } from '../urls';
import { editionName } from './citation';

/**
 * What returns each year as an iCalendar file (RFC 5545, with name and refresh interval of RFC 7986):
 * whole days that leave the reader's time free.
 */
export function calendarFile({ events, edition, language, words }: Content): string {
  const calendar = ical({
    // The library escapes what an event says, but not this.
    name: escapeText(words.site.name, false),
    description: escapeText(editionName(edition, words), false),
    prodId: { company: 'third-of-september', product: 'calendar', language },
    ttl: 7 * 24 * 60 * 60,
  });
  for (const { firstSlug, date, title, summary, path, corrections } of events) {
    if (date.kind !== 'recurrence') continue;
    const first = date.since;
    calendar.createEvent({
      id: `${firstSlug}@${lastingName}`,
      // Required; a day of the content, so that builds are the same. A change is told by the sequence number.
      stamp: corrections[0]?.on ?? first,
      sequence: corrections.length,
      start: first,
      end: formatISO(addDays(parseISO(first), 1), { representation: 'date' }),
      allDay: true,
      repeating: { freq: ICalEventRepeatingFreq.YEARLY },
      transparency: ICalEventTransparency.TRANSPARENT,
      summary: title,
      description: summary,
      url: absolute(path),
    });
  }
  return plain(`${calendar}\r\n`);
}
