import { format, formatISO, isValid, lastDayOfMonth, lastDayOfYear, parseISO } from 'date-fns';
import type { Words } from './languages';

/** A date of which the day is known, or only its month (`2017-04`) or its year (`2017`). */
type KnownDate = { kind: 'day' | 'month' | 'year'; on: string };
export type Span = { kind: 'span'; from: string; to: string };
/** A day of each year (`09-03`), with the first date on which it falls. */
type Recurrence = { kind: 'recurrence'; every: string; since: string };

/** Calendar dates as ISO 8601 text, never instants: no time zone applies. */
export type EventDate = KnownDate | Span | Recurrence;

/** Whether a text is a calendar date that exists, of the years 1000 to 2999, written `2006-02-15`. */
export function isCalendarDate(text: string): boolean {
  return /^[12]\d{3}-\d{2}-\d{2}$/.test(text) && isValid(parseISO(text));
}

/** Whether a text is a calendar date, or a month or a year. */
export function isKnownDate(text: string): boolean {
  return /^\d{4}(-\d{2})*$/.test(text) && isCalendarDate(earliest(text));
}

/** A date with how much of it is known. */
export function dated(on: string): KnownDate {
  return { kind: on.length === 4 ? 'year' : on.length === 7 ? 'month' : 'day', on };
}

/** The first calendar date that a date has, or may have. */
export function firstDay(date: EventDate): string {
  return earliest(startOf(date));
}

/** The last calendar date that a date has, or may have. */
export function lastDay(date: Exclude<EventDate, Recurrence>): string {
  if (date.kind === 'span') return date.to;
  if (date.kind === 'day') return date.on;
  const last = date.kind === 'month' ? lastDayOfMonth : lastDayOfYear;
  return formatISO(last(parseISO(date.on)), { representation: 'date' });
}

/** The dates on which a day of the year falls from `first` to `last`, both included. */
export function occurrences(every: string, first: string, last: string): string[] {
  const year = Number(first.slice(0, 4));
  const years = Array.from({ length: Number(last.slice(0, 4)) - year + 1 }, (_, at) => year + at);
  return years.map((one) => `${one}-${every}`).filter((day) => day >= first && day <= last);
}

/** Orders by date; recurrences come last. A month or a year stands before the first of its days. */
export function compareDates(a: EventDate, b: EventDate): number {
  const key = (date: EventDate) =>
    date.kind === 'recurrence' ? `every ${date.every}` : startOf(date);
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;
}

/** “1–3 September 2004”, “15 February 2006”, “April 2017”, “3 September”. */
export function formatDate(date: EventDate, words: Words): string {
  if (date.kind === 'span') return Object.values(formatSpan(date, words)).join('');
  if (date.kind === 'recurrence') return write(date.since, words.dates.monthAndDay, words);
  return write(date.on, words.dates[date.kind], words);
}

/** A span of days in three parts: its first day, what joins the two, and its last day. */
export function formatSpan({ from, to }: Span, words: Words) {
  const { dates } = words;
  const [sameMonth, sameYear] = [7, 4].map((part) => from.slice(0, part) === to.slice(0, part));
  const pattern = sameMonth ? dates.dayOnly : sameYear ? dates.monthAndDay : dates.day;
  return {
    first: write(from, pattern, words),
    joint: sameMonth ? dates.span.sameMonth : dates.span.longer,
    last: write(to, dates.day, words),
  };
}

/** The date that a document carries, or that it carries none. */
export function dateOrUndated(on: KnownDate | undefined, words: Words): string {
  return on ? formatDate(on, words) : words.quotation.undated;
}

/** What stands under a date: its weekday, the weekdays of a span, or “every year since 2005”. */
export function weekdayOrEveryYear(date: EventDate, words: Words): string | undefined {
  const weekday = (day: string) => write(day, 'EEEE', words);
  if (date.kind === 'recurrence') return words.dates.everyYearSince(date.since.slice(0, 4));
  if (date.kind === 'span') return words.dates.weekdays(weekday(date.from), weekday(date.to));
  return date.kind === 'day' ? weekday(date.on) : undefined;
}

const startOf = (date: EventDate) =>
  date.kind === 'recurrence' ? date.since : date.kind === 'span' ? date.from : date.on;

const earliest = (on: string) => on + '2000-01-01'.slice(on.length);

const write = (day: string, pattern: string, { locale }: Words) =>
  format(parseISO(day), pattern, { locale });
