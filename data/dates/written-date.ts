import { format, isSameMonth, parseISO } from 'date-fns';
import { dictionaries, type Language } from '../languages';
import { dated, type EventDate } from '../model/event-date';

type Span = Extract<EventDate, { kind: 'span' }>;

/** A date in the words of a language: “1–3 September 2004”, “15 February 2006”, “April 2017”, “3 September”. */
export function formatDate(date: EventDate, language: Language): string {
  if (date.kind === 'span') {
    const { first, joint, last } = formatSpan(date, language);
    return first + joint + last;
  }
  const { locale, dates } = dictionaries[language];
  return date.kind === 'recurrence'
    ? format(parseISO(`2000-${date.every}`), dates.monthAndDay, { locale })
    : format(parseISO(date.on), dates[date.kind], { locale });
}

/** A span of days in three parts: its first day, what joins the two, and its last day. */
export function formatSpan({ from, to }: Span, language: Language) {
  const { locale, dates } = dictionaries[language];
  const sameMonth = isSameMonth(parseISO(from), parseISO(to));
  const sameYear = from.slice(0, 4) === to.slice(0, 4);
  const first = sameMonth ? dates.dayOnly : sameYear ? dates.monthAndDay : dates.day;
  return {
    first: format(parseISO(from), first, { locale }),
    joint: sameMonth ? dates.span.sameMonth : dates.span.longer,
    last: format(parseISO(to), dates.day, { locale }),
  };
}

/** When a document is of, as it says itself: its date, or that it has none. */
export function dateOrUndated({ on }: { on?: string | undefined }, language: Language): string {
  return on ? formatDate(dated(on), language) : dictionaries[language].quotation.undated;
}

/** What stands under a date: its weekday if it is known, the weekdays of a span, or that it returns every year. */
export function weekdayOrEveryYear(date: EventDate, language: Language): string | undefined {
  const { locale, dates } = dictionaries[language];
  const weekday = (day: string) => format(parseISO(day), dates.weekday, { locale });
  if (date.kind === 'recurrence') return dates.everyYear;
  if (date.kind === 'span') return dates.span.weekdays(weekday(date.from), weekday(date.to));
  return date.kind === 'day' ? weekday(date.on) : undefined;
}
