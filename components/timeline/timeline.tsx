import { addresses } from '@/data/addresses';
import { editions, type Language } from '@/data/editions';
import type { TimelineEvent } from '@/data/model/site-content';
import { Axis } from '../axis/axis';
import { isCrowded, yearAnchor, yearsOf } from '../axis/crowded';
import { EventTime, Weekday } from '../event/event-time';
import { Quotation } from '../quotation/quotation';
import { Today } from './today';
import { Years } from './years';

type Props = { events: TimelineEvent[]; language: Language };

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

/** The axis, and every entry in order; the way to each year, where there are many. */
export function Entries({ events, language, framed = false }: EntriesProps) {
  const crowded = isCrowded(events);
  const years = crowded ? yearsOf(events) : [];
  const anchors = new Map(years.map(({ slug, year }) => [slug, yearAnchor(year)]));
  return (
    <div className="relative mt-12">
      <Axis events={events} language={language} framed={framed} />
      {crowded && <Years years={years} language={language} />}
      <ol
        aria-label={editions[language].timeline.list}
        className={crowded ? '[&_a]:scroll-mt-16' : 'max-lg:ml-22 max-[17rem]:ml-0'}
      >
        {events.map((event) => (
          <Entry
            key={event.slug}
            event={event}
            language={language}
            framed={framed}
            crowded={crowded}
            year={anchors.get(event.slug)}
          />
        ))}
      </ol>
    </div>
  );
}

type EntryProps = {
  event: TimelineEvent;
  language: Language;
  framed: boolean;
  crowded: boolean;
  /** The anchor of the year that begins here. */
  year: string | undefined;
};

function Entry({ event, language, framed, crowded, year }: EntryProps) {
  const [quotation] = event.quotations;
  const anchors = [...(framed ? event.formerly : []), ...(year ? [year] : [])];
  const classes = [
    'border-line break-inside-avoid py-10 not-first:border-t md:grid md:grid-cols-[15rem_1fr] md:gap-x-8 lg:border-t',
    framed &&
      'target:border-accent has-target:border-accent target:border-t-2 has-target:border-t-2',
    // Only what is near the screen is laid out; the rest can be searched all the same.
    crowded
      ? 'scroll-mt-14 [contain-intrinsic-size:auto_20rem] [content-visibility:auto]'
      : 'max-lg:first:pt-0',
  ];
  return (
    <li id={framed ? event.slug : undefined} className={classes.filter(Boolean).join(' ')}>
      {anchors.map((anchor) => (
        <span key={anchor} id={anchor} className="absolute scroll-mt-16" />
      ))}
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
