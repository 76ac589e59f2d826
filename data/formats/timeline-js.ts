import { absolute, addresses, passageAddress } from '../addresses';
import { firstDay, occurrences } from '../dates/calendar-date';
import { formatDate, formatWeekday } from '../dates/written-date';
import { editions, type Language } from '../editions';
import type { Event, Quotation } from '../model/types';
import { asHtml, element } from './html';

type TimelineJsDate = { year: number; month: number; day: number };

/**
 * The timeline as TimelineJS 3 reads it. Its texts are HTML, its dates calendar dates.
 * (https://timeline.knightlab.com/docs/json-format.html)
 */
export function timelineJs(events: Event[], language: Language) {
  const { site } = editions[language];
  const url = absolute(addresses.timeline(language));
  return {
    scale: 'human',
    title: {
      text: {
        headline: asHtml(element('a', { href: url }, site.name)),
        text: asHtml(element('p', {}, site.tagline)),
      },
      autolink: false,
    },
    events: events.flatMap((event) => slide(event, firstTime(event, events), language) ?? []),
  };
}

function slide(event: Event, start: string | undefined, language: Language) {
  // What returns each year on a timeline that has no other date stands nowhere on its scale.
  if (!start) return undefined;
  const { slug, date, title, summary, text, quotations } = event;
  const url = absolute(addresses.event(language, slug));
  const day = formatDate(date, language);
  const said = [summary[language], ...(text ? text[language].split(/\n\s*\n/) : [])];
  return {
    unique_id: slug,
    start_date: readDate(start),
    end_date: date.kind === 'span' ? readDate(date.to) : undefined,
    display_date: date.kind === 'recurrence' ? `${day}, ${formatWeekday(date, language)}` : day,
    text: {
      headline: asHtml(element('a', { href: url }, title[language])),
      text:
        asHtml(...said.map((paragraph) => element('p', {}, paragraph))) +
        quotations.map((quotation) => quoted(quotation, language)).join(''),
    },
    autolink: false,
  };
}

function quoted({ words, source, place, cut, translation }: Quotation, language: Language): string {
  const { quotation } = editions[language];
  const whole = (inner: string) => `${cut.start ? '… ' : ''}${inner}${cut.end ? ' …' : ''}`;
  const own = language === source.language ? undefined : translation?.[language];
  const from = `${source.body[language]}, ${source.title[language]}, ${quotation.undated}, ${quotation.paragraph(place.paragraph)}. `;
  const address = absolute(passageAddress(language, source, place));
  return asHtml(
    element('blockquote', { lang: source.language, cite: address }, whole(words)),
    ...(own ? [element('p', {}, `${quotation.translation} ${whole(own)}`)] : []),
    element('p', {}, from, element('a', { href: address }, quotation.readInPlace)),
  );
}

/** The first day of an event; what returns each year begins at the latest with the timeline itself. */
function firstTime({ date }: Event, events: Event[]): string | undefined {
  const first = events
    .map((event) => firstDay(event.date))
    .filter((one) => one !== undefined)
    .sort()[0];
  if (date.kind !== 'recurrence' || date.since || !first) return firstDay(date);
  return occurrences(date.every, first, '9999-12-31')[0];
}

function readDate(day: string): TimelineJsDate {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return { year, month, day: date };
}
