import { addresses } from '@/data/addresses';
import { formatDate } from '@/data/dates/written-date';
import { editions, type Language } from '@/data/editions';
import type { TimelineEvent } from '@/data/model/site-content';

/** A line for the day itself, shown by the reader's browser when it is that day in Moscow. */
export function Today({ event, language }: { event: TimelineEvent; language: Language }) {
  const { date, title, slug } = event;
  if (date.kind !== 'recurrence') return null;
  const { today } = editions[language].timeline;
  return (
    <on-day day={date.every} hidden class="max-w-text border-accent mt-6 block border-l-2 pl-5">
      {today(formatDate(date, language))}{' '}
      <a href={addresses.event(language, slug)} className="link">
        {title[language]}
      </a>
    </on-day>
  );
}
