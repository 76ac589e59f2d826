import { format, isSameMonth, parseISO } from 'date-fns';
import type { EventDate } from './calendar';
import { editions, type Language } from './editions';

/** A date in the words of an edition: “1–3 September 2004”, “15 February 2006”, “3 September”. */
export function formatDate(date: EventDate, language: Language): string {
  const { locale, dates } = editions[language];
  const write = (day: string, pattern: string) => format(parseISO(day), pattern, { locale });
  if (date.kind === 'day') return write(date.on, dates.day);
  if (date.kind === 'recurrence') return write(`2000-${date.every}`, dates.monthAndDay);
  const { from, to } = date;
  const sameMonth = isSameMonth(parseISO(from), parseISO(to));
  const sameYear = from.slice(0, 4) === to.slice(0, 4);
  const first = sameMonth ? dates.dayOnly : sameYear ? dates.monthAndDay : dates.day;
  const joint = sameMonth ? dates.span.sameMonth : dates.span.longer;
  return write(from, first) + joint + write(to, dates.day);
}

/** What stands under a date: its weekday, the weekdays of a span, or that it returns every year. */
export function formatWeekday(date: EventDate, language: Language): string {
  const { locale, dates } = editions[language];
  const weekday = (day: string) => format(parseISO(day), dates.weekday, { locale });
  if (date.kind === 'recurrence') return dates.everyYear;
  if (date.kind === 'day') return weekday(date.on);
  return dates.span.weekdays(weekday(date.from), weekday(date.to));
}

/** A date as HTML's `<time dateTime>` takes it; a span has none and gives its first day. */
export function machineDate(date: EventDate): string {
  if (date.kind === 'recurrence') return date.every;
  return date.kind === 'day' ? date.on : date.from;
}
