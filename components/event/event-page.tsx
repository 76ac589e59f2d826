import { addresses } from '@/data/addresses';
import { editions, type Language } from '@/data/editions';
import { citeEvent } from '@/data/formats/citation';
import { eventData } from '@/data/formats/structured-data';
import type { TimelineEvent } from '@/data/model/site-content';
import { Heading } from '../frame/heading';
import { StructuredData } from '../frame/structured-data';
import { Quotation } from '../quotation/quotation';
import { Withdrawn } from '../quotation/withdrawn';
import { Citations } from '../sharing/citations';
import { PassOn } from '../sharing/pass-on';
import { Subscribe } from '../sharing/subscribe';
import { Prose } from '../text/prose';
import { Today } from '../timeline/today';
import { EventTime, Weekday } from './event-time';
import { Hours } from './hours';
import { Revisions } from './revisions';
import { Sections } from './sections';

type Props = {
  event: TimelineEvent;
  earlier?: TimelineEvent | undefined;
  later?: TimelineEvent | undefined;
  language: Language;
};

/** An entry: when and what, the documents’ words, what the site adds, and the way on. */
export function EventPage({ event, earlier, later, language }: Props) {
  const words = editions[language].event;
  return (
    <article>
      <StructuredData data={eventData(event, language)} />
      <Heading
        over={
          <>
            <EventTime date={event.date} language={language} />,{' '}
            <Weekday date={event.date} language={language} />
          </>
        }
        title={event.title[language]}
      />
      {event.note && <p className="max-w-text text-muted text-note mt-6">{event.note[language]}</p>}
      <Today event={event} language={language} />
      <div className="text-lead mt-4 mb-12 leading-normal print:mb-4">
        <Prose text={event.summary[language]} language={language} />
        {event.text && <Prose text={event.text[language]} language={language} />}
      </div>
      {event.quotations.map((quotation, index) => (
        <Quotation
          key={quotation.id}
          quotation={quotation}
          language={language}
          large={index === 0}
          copyable
        />
      ))}
      <Withdrawn withdrawn={event.withdrawn} language={language} />
      <Hours hours={event.hours} language={language} />
      <Sections sections={event.sections} language={language} />
      <Revisions revisions={event.revisions} language={language} />
      <PassOn event={event} language={language}>
        <Citations
          citation={citeEvent(event, language)}
          path={addresses.event(language, event.slug)}
          language={language}
        />
        {event.date.kind === 'recurrence' && <Subscribe language={language} />}
      </PassOn>
      {(earlier || later) && (
        <nav
          aria-label={words.neighbours}
          className="max-w-text border-line mt-12 flex flex-wrap justify-between gap-6 border-t pt-6 print:hidden"
        >
          {earlier && <Neighbour event={earlier} language={language} label={words.earlier} />}
          {later && <Neighbour event={later} language={language} label={words.later} later />}
        </nav>
      )}
    </article>
  );
}

type NeighbourProps = { event: TimelineEvent; language: Language; label: string; later?: boolean };

function Neighbour({ event, language, label, later }: NeighbourProps) {
  return (
    <p className={later ? 'ml-auto text-right' : undefined}>
      <span className="text-muted text-small block">
        {label} · <EventTime date={event.date} language={language} />
      </span>
      {!later && <span aria-hidden="true">← </span>}
      <a
        href={addresses.event(language, event.slug)}
        rel={later ? 'next' : 'prev'}
        className="link"
      >
        {event.title[language]}
      </a>
      {later && <span aria-hidden="true"> →</span>}
    </p>
  );
}
