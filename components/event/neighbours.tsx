import { addresses } from '@/data/addresses';
import { dictionaries, type Language } from '@/data/languages';
import type { Memorial, TimelineEvent } from '@/data/model/site-content';
import { OwnWords } from '../text/own-words';
import { EventTime } from './event-time';

type Props = {
  earlier: TimelineEvent | undefined;
  later: TimelineEvent | undefined;
  /** The memorial, if nothing on the page has led there yet. */
  memorial: Memorial | undefined;
  language: Language;
};

/** The way on from an entry: to the one before and after it, and to the memorial. */
export function Neighbours({ earlier, later, memorial, language }: Props) {
  const words = dictionaries[language].event;
  return (
    <nav
      aria-label={words.neighbours}
      className="row border-line mt-8 gap-y-5 border-t pt-5 text-[1.0625rem] max-md:grid lg:*:row-start-1 print:hidden"
    >
      {earlier && (
        <Neighbour
          event={earlier}
          language={language}
          label={words.earlier}
          className="column-when"
        />
      )}
      {memorial && (
        <p className="text-date leading-tight font-light tracking-tight">
          <a href={addresses.memorial(language)} className="link">
            {memorial.title[language]}
          </a>
        </p>
      )}
      {later && (
        <Neighbour
          event={later}
          language={language}
          label={words.later}
          className="column-from"
          later
        />
      )}
    </nav>
  );
}

type NeighbourProps = {
  event: TimelineEvent;
  language: Language;
  label: string;
  className: string;
  later?: boolean;
};

function Neighbour({ event, language, label, className, later }: NeighbourProps) {
  return (
    <p className={className}>
      <span className="text-note leading-note text-muted block">
        {label} · <EventTime date={event.date} language={language} />
      </span>
      {!later && <span aria-hidden="true">← </span>}
      <a
        href={addresses.event(language, event.slug)}
        rel={later ? 'next' : 'prev'}
        className="link"
      >
        <OwnWords text={event.title[language]} language={language} />
      </a>
      {later && <span aria-hidden="true"> →</span>}
    </p>
  );
}
