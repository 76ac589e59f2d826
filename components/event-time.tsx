import { Fragment } from 'react';
import type { EventDate } from '@/data/calendar';
import type { Language } from '@/data/editions';
import { formatDate, formatWeekday } from '@/data/format-date';

type Props = { date: EventDate; language: Language };

/** A date as the reader says it, with what machines read: HTML's `<time>`, twice for a span. */
export function EventTime({ date, language }: Props) {
  const text = formatDate(date, language);
  if (date.kind === 'day') return <time dateTime={date.on}>{text}</time>;
  if (date.kind === 'recurrence') return <time dateTime={date.every}>{text}</time>;
  const [first, last] = text.split(/(?=–)/);
  return (
    <Fragment>
      <time dateTime={date.from}>{first}</time>
      <time dateTime={date.to}>{last}</time>
    </Fragment>
  );
}

/** The weekday of a date, or that it returns every year. */
export function Weekday({ date, language }: Props) {
  return <Fragment>{formatWeekday(date, language)}</Fragment>;
}
