import { addresses } from '@/data/addresses';
import { editions, type Language } from '@/data/editions';
import type { Event } from '@/data/types';
import { EventTime, Weekday } from './event-time';
import { Heading } from './heading';
import { Prose } from './prose';
import { Quotation } from './quotation';
import { Sections } from './sections';
import { Share } from './share';
import { Today } from './today';
import { Withdrawn } from './withdrawn';

type Props = { event: Event; earlier?: Event; later?: Event; language: Language };

/** An entry: when and what, the documents’ words, what the site adds, and the way on. */
export function EventPage({ event, earlier, later, language }: Props) {
  const words = editions[language].event;
  return (
    <article>
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
      <div className="text-lead mt-4 mb-12 leading-normal">
        <Prose text={event.summary[language]} language={language} />
        {event.text && <Prose text={event.text[language]} language={language} />}
      </div>
      {event.quotations.map((quotation, index) => (
        <Quotation
          key={quotation.id}
          quotation={quotation}
          language={language}
          large={index === 0}
        />
      ))}
      <Withdrawn withdrawn={event.withdrawn} language={language} />
      <Sections sections={event.sections} language={language} />
      <Share path={addresses.event(language, event.slug)} language={language} />
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

type NeighbourProps = { event: Event; language: Language; label: string; later?: boolean };

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
