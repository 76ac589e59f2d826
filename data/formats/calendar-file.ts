import { addDays, formatISO, parseISO } from 'date-fns';
import ical, {
  escape as escapeText,
  ICalEventRepeatingFreq,
  ICalEventTransparency,
} from 'ical-generator';
import { absolute, addresses } from '../addresses';
import { dictionaries, type Language } from '../languages';
import { newestFirst } from '../model/revisions';
import type { Content } from '../model/site-content';
import { editionName } from './edition-name';
import { calendarId, firstName } from './lasting-ids';

const week = 7 * 24 * 60 * 60;

/**
 * What returns each year, as an iCalendar file (RFC 5545, with the name and the interval of RFC 7986)
 * of whole days that leave the reader's time free.
 */
export function calendarFile(
  { events, site }: Pick<Content, 'events' | 'site'>,
  language: Language,
): string {
  const calendar = ical({
    // The library escapes what an event says, but not this.
    name: escapeText(dictionaries[language].site.name, false),
    description: escapeText(editionName(site.edition, language), false),
    prodId: { company: 'third-of-september', product: 'calendar', language },
    ttl: week,
  });
  for (const event of events) {
    const { slug, date, title, summary, revisions = [] } = event;
    if (date.kind !== 'recurrence') continue;
    const first = date.since;
    calendar.createEvent({
      id: calendarId(firstName(event)),
      // A stamp is asked for; one of the content's own days, so that it is the same in every build. It moves
      // on with a correction, and so does the number by which programs take up a change (RFC 5545, 3.8.7.4).
      stamp: newestFirst(revisions)[0]?.on ?? first,
      sequence: revisions.length,
      start: first,
      end: formatISO(addDays(parseISO(first), 1), { representation: 'date' }),
      allDay: true,
      repeating: { freq: ICalEventRepeatingFreq.YEARLY },
      transparency: ICalEventTransparency.TRANSPARENT,
      summary: title[language],
      description: summary[language],
      url: absolute(addresses.event(language, slug)),
    });
  }
  return `${calendar}\r\n`;
}
