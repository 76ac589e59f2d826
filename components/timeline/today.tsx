import { addresses } from '@/data/addresses';
import { formatDate } from '@/data/dates/written-date';
import { dictionaries, type Language } from '@/data/languages';
import type { Memorial, TimelineEvent } from '@/data/model/site-content';
import { OwnWords } from '../text/own-words';

type Props = {
  event: TimelineEvent;
  /** The memorial, if it is of this day. */
  memorial: Memorial | false;
  language: Language;
  /** Whether it stands on the page of the day itself, and so needs no way there. */
  here?: boolean;
};

/** A line for the day itself, shown by the reader's browser when it is that day in Moscow. */
export function Today({ event, memorial, language, here }: Props) {
  const { date, title, slug } = event;
  if (date.kind !== 'recurrence') return null;
  const ways = [
    ...(memorial
      ? [{ address: addresses.memorial(language), name: memorial.title[language] }]
      : []),
    ...(here ? [] : [{ address: addresses.event(language, slug), name: title[language] }]),
  ];
  return (
    <on-day day={date.every} hidden class="border-rule my-6 border-y py-3 not-[[hidden]]:block">
      {dictionaries[language].timeline.today(formatDate(date, language))}
      <span className="mt-1 flex flex-wrap gap-x-6">
        {ways.map(({ address, name }) => (
          <a key={address} href={address} className="link py-1">
            <OwnWords text={name} language={language} />
          </a>
        ))}
      </span>
    </on-day>
  );
}
