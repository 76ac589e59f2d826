import { addresses } from '@/data/addresses';
import { editions, type Language } from '@/data/editions';
import type { Event } from '@/data/types';
import { Axis } from './axis';
import { EventTime, Weekday } from './event-time';
import { Quotation } from './quotation';
import { Today } from './today';

type Props = { events: Event[]; language: Language };

/** The timeline: what it is, the axis, and every entry in order, in full. */
export function Timeline({ events, language }: Props) {
  const { site } = editions[language];
  return (
    <>
      <h1 className="text-display md:text-poster leading-tight font-light tracking-tight">
        {site.name}
      </h1>
      <p className="max-w-text text-lead text-muted mt-4 text-pretty">{site.tagline}</p>
      {events.map((event) => (
        <Today key={event.slug} event={event} language={language} />
      ))}
      <Entries events={events} language={language} />
    </>
  );
}

type EntriesProps = Props & {
  /** Whether they stand in a frame: each has its name as its anchor, and links lead out of it. */
  framed?: boolean;
};

/** The axis, and every entry in order. */
export function Entries({ events, language, framed = false }: EntriesProps) {
  return (
    <div className="relative mt-12">
      <Axis events={events} language={language} framed={framed} />
      <ol aria-label={editions[language].timeline.list} className="max-lg:ml-22 max-[17rem]:ml-0">
        {events.map((event) => (
          <Entry key={event.slug} event={event} language={language} framed={framed} />
        ))}
      </ol>
    </div>
  );
}

type EntryProps = { event: Event; language: Language; framed: boolean };

function Entry({ event, language, framed }: EntryProps) {
  const [quotation] = event.quotations;
  return (
    <li
      id={framed ? event.slug : undefined}
      className={`border-line break-inside-avoid py-10 not-first:border-t max-lg:first:pt-0 md:grid md:grid-cols-[15rem_1fr] md:gap-x-8 lg:border-t ${framed ? 'target:border-accent target:border-t-2' : ''}`.trim()}
    >
      <p className="text-date leading-tight font-light tracking-tight">
        <EventTime date={event.date} language={language} />
        <span className="text-muted text-note mt-2 mb-3 block font-normal tracking-normal">
          <Weekday date={event.date} language={language} />
        </span>
      </p>
      <div>
        <h2 className="text-quotation leading-tight font-semibold">
          <a href={addresses.event(language, event.slug)} className="hover:text-accent">
            {event.title[language]}
          </a>
        </h2>
        <p className="max-w-text mt-3 text-pretty">{event.summary[language]}</p>
        {quotation && <Quotation quotation={quotation} language={language} anchored={false} />}
      </div>
    </li>
  );
}
