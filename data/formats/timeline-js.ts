import { absolute, addresses, passageAddress } from '../addresses';
import { startOf } from '../dates/calendar-date';
import { dateOrUndated, formatDate, weekdayOrEveryYear } from '../dates/written-date';
import { dictionaries, type Language } from '../languages';
import type { Quotation, TimelineEvent } from '../model/site-content';
import { asHtml, element } from './html';

/** A day, a month or a year. */
type TimelineJsDate = { year: number; month?: number | undefined; day?: number | undefined };

/**
 * The timeline as TimelineJS 3 reads it. Its texts are HTML, its dates calendar dates.
 * (https://timeline.knightlab.com/docs/json-format.html)
 */
export function timelineJs(events: TimelineEvent[], language: Language) {
  const { site } = dictionaries[language];
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
    events: events.map((event) => slide(event, language)),
  };
}

function slide(event: TimelineEvent, language: Language) {
  const { slug, date, title, summary, text, hours, quotations } = event;
  const url = absolute(addresses.event(language, slug));
  const day = formatDate(date, language);
  const said = [summary[language], ...(text ? text[language].split(/\n\s*\n/) : [])];
  const rows = (hours?.rows ?? []).map((row) => {
    const when = [formatDate({ kind: 'day', on: row.on }, language), row.when?.[language]];
    return `${when.filter(Boolean).join(', ')}: ${row.text[language]}`;
  });
  return {
    unique_id: slug,
    start_date: dateParts(startOf(date)),
    end_date: date.kind === 'span' ? dateParts(date.to) : undefined,
    display_date:
      date.kind === 'recurrence' ? `${day}, ${weekdayOrEveryYear(date, language)}` : day,
    text: {
      headline: asHtml(element('a', { href: url }, title[language])),
      text:
        asHtml(...said.map((paragraph) => element('p', {}, paragraph))) +
        quotations.map((quotation) => quoted(quotation, language)).join('') +
        asHtml(...rows.map((row) => element('p', {}, row))),
    },
    autolink: false,
  };
}

function quoted(
  { words, source, passage, cut, translation }: Quotation,
  language: Language,
): string {
  const { quotation } = dictionaries[language];
  const whole = (inner: string) => `${cut.start ? '… ' : ''}${inner}${cut.end ? ' …' : ''}`;
  const own = language === source.language ? undefined : translation?.[language];
  const from = `${source.body[language]}, ${source.title[language]}, ${dateOrUndated(source, language)}, ${quotation.paragraph(passage.paragraph)}. `;
  const address = absolute(passageAddress(language, source, passage));
  return asHtml(
    element('blockquote', { lang: source.language, cite: address }, whole(words)),
    ...(own ? [element('p', {}, `${quotation.translation(source.language)} ${whole(own)}`)] : []),
    element('p', {}, from, element('a', { href: address }, quotation.readInPlace)),
  );
}

function dateParts(on: string): TimelineJsDate {
  const [year = 0, month, day] = on.split('-').map(Number);
  return { year, month, day };
}
