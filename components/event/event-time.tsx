import type { ReactNode } from 'react';
import { formatDate, formatSpan, weekdayOrEveryYear } from '@/data/dates/written-date';
import type { Language } from '@/data/languages';
import type { EventDate } from '@/data/model/event-date';
import { OwnWords } from '../text/own-words';

type Props = { date: EventDate; language: Language };

/** A date as the reader says it, with what machines read: HTML's `<time>`, twice for a span. */
export function EventTime({ date, language }: Props) {
  if (date.kind !== 'span')
    return (
      <time dateTime={date.kind === 'recurrence' ? date.every : date.on}>
        <OwnWords text={formatDate(date, language)} language={language} />
      </time>
    );
  const { first, joint, last } = formatSpan(date, language);
  // The joint stands between the two, or “–3 September” is read as “minus 3”.
  return (
    <span className="whitespace-nowrap">
      <time dateTime={date.from} className="whitespace-normal">
        <OwnWords text={first} language={language} />
      </time>
      <span className={/\s/.test(joint) ? 'whitespace-normal' : undefined}>{joint}</span>
      <time dateTime={date.to} className="whitespace-normal">
        <OwnWords text={last} language={language} />
      </time>
    </span>
  );
}

/** A date as it stands beside a title, large and light, with its weekday and what else belongs there. */
export function DateBeside({ date, language, children }: Props & { children?: ReactNode }) {
  const weekday = weekdayOrEveryYear(date, language);
  return (
    <p className="text-date leading-tight font-light tracking-tight">
      <EventTime date={date} language={language} />
      {(weekday || children) && (
        <span className="text-note leading-note text-muted mt-1.5 block font-normal tracking-normal">
          {weekday}
          {children && <span className="block">{children}</span>}
        </span>
      )}
    </p>
  );
}
