import type { Content, TimelineEvent } from '@/lib/content/model';
import { formatDate } from '@/lib/dates';
import { typeset } from './text';

type TodayProps = { event: TimelineEvent; content: Content; here?: boolean };

/** A line that the reader's browser shows on the day itself. `here`: on the page of the day. */
export function Today({ event, content, here }: TodayProps) {
  const { memorial, words } = content;
  const { date } = event;
  if (date.kind !== 'recurrence') return null;
  const links = [...(event.remembered ? [memorial] : []), ...(here ? [] : [event])];
  return (
    <on-day day={date.every} hidden className="border-rule my-6 border-y py-3 not-[[hidden]]:block">
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
