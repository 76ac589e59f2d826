import type { Content, TimelineEvent } from '@/lib/content/model';
import { type EventDate, formatDate, formatSpan, weekdayOrEveryYear } from '@/lib/dates';
import type { Words } from '@/lib/languages';
import { typeset } from './text';

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

type TodayProps = { event: TimelineEvent; content: Content; here?: boolean };

/** A line that the reader's browser shows on the day itself. `here`: on the page of the day. */
export function Today({ event, content, here }: TodayProps) {
  const { memorial, words } = content;
  const { date } = event;
  if (date.kind !== 'recurrence') return null;
  const links = [...(event.remembered ? [memorial] : []), ...(here ? [] : [event])];
  return (
    <on-day day={date.every} hidden class="border-rule my-6 border-y py-3 not-[[hidden]]:block">
      <p>{words.timeline.today(formatDate(date, words))}</p>
      <p className="mt-1 flex flex-wrap gap-x-6">
        {links.map(({ path, title }) => (
          <a key={path} href={path} className="link py-1">
            {typeset(title, words)}{' '}
          </a>
        ))}
      </p>
    </on-day>
  );
}
