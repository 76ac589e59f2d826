import { Fragment } from 'react';
import { formatDate, formatSpan, weekdayOrEveryYear } from '@/data/dates/written-date';
import type { Language } from '@/data/editions';
import type { EventDate } from '@/data/model/event-date';

type Props = { date: EventDate; language: Language };

/** A date as the reader says it, with what machines read: HTML's `<time>`, twice for a span. */
export function EventTime({ date, language }: Props) {
  if (date.kind !== 'span') {
    const machine = date.kind === 'day' ? date.on : date.every;
    return <time dateTime={machine}>{formatDate(date, language)}</time>;
  }
  const [first, last] = formatSpan(date, language);
  // A line may not end between the dash and the day: 1–3.
  const [joint, ...rest] = last.split(/(?<=\d)(?=\s)/);
  return (
    <Fragment>
      <time dateTime={date.from}>{first}</time>
      <time dateTime={date.to}>
        <span className="whitespace-nowrap">{joint}</span>
        {rest.join('')}
      </time>
    </Fragment>
  );
}

/** The weekday of a date, or that it returns every year. */
export function Weekday({ date, language }: Props) {
  return <Fragment>{weekdayOrEveryYear(date, language)}</Fragment>;
}
