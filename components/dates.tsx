import { type EventDate, formatDate, formatSpan, weekdayOrEveryYear } from '@/lib/dates';
import type { Words } from '@/lib/languages';

type Props = { date: EventDate; words: Words };

/** A date in the reader's words and in HTML's `<time>`; two of them for a span. */
export function EventTime({ date, words }: Props) {
  if (date.kind !== 'span') {
    const dateTime = date.kind === 'recurrence' ? date.every : date.on;
    return <time dateTime={dateTime}>{formatDate(date, words)}</time>;
  }
  const { first, joint, last } = formatSpan(date, words);
  // The dash stands between the two elements: “–3 September” would be read as “minus 3”.
  return (
    <span className="whitespace-nowrap [&>time]:whitespace-normal">
      <time dateTime={date.from}>{first}</time>
      <span className={/\s/.test(joint) ? 'whitespace-normal' : undefined}>{joint}</span>
      <time dateTime={date.to}>{last}</time>
    </span>
  );
}

/** A date as it stands beside a title: large and light, with its weekday. */
export function DateBeside({ date, words }: Props) {
  const below = weekdayOrEveryYear(date, words);
  return (
    <>
      <p className="text-date headline text-balance">
        <EventTime date={date} words={words} />
      </p>
      {below && <p className="note mt-1.5">{below}</p>}
    </>
  );
}
