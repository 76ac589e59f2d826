import { addresses } from '@/data/addresses';
import { dictionaries, type Language } from '@/data/languages';
import type { TimelineEvent } from '@/data/model/site-content';
import { Axis } from '../axis/axis';
import { DateBeside } from '../event/event-time';
import { Quotation } from '../quotation/quotation';
import { OwnWords } from '../text/own-words';
import { isCrowded, yearAnchor, yearsOf } from './crowded';
import { Years } from './years';

type Props = {
  events: TimelineEvent[];
  language: Language;
  /** Whether they stand in a frame: each has its name as its anchor, and links lead out of it. */
  framed?: boolean;
};

/** The axis, and every entry in order; the way to each year, where there are many. */
export function Entries({ events, language, framed = false }: Props) {
  const crowded = isCrowded(events);
  const years = crowded ? yearsOf(events) : [];
  const anchors = new Map(years.map(({ slug, year }) => [slug, yearAnchor(year)]));
  return (
    <>
      <Axis events={events} language={language} framed={framed} />
      {crowded && <Years years={years} language={language} />}
      {/* Where a list has no markers, WebKit forgets that it is one. */}
      <ol
        role="list"
        aria-label={dictionaries[language].timeline.list}
        className={crowded ? '' : 'mt-10 print:mt-[5mm]'}
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
    </>
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
    'row border-line relative break-inside-avoid border-t py-8 md:grid-rows-[auto_1fr] md:py-10 print:py-[4mm]',
    framed &&
      'target:border-accent has-target:border-accent target:border-t-2 has-target:border-t-2',
    // Only what is near the screen is laid out; the rest can be searched all the same.
    crowded && 'scroll-mt-14 [contain-intrinsic-size:auto_20rem] [content-visibility:auto]',
  ];
  return (
    <li id={framed ? event.slug : undefined} className={classes.filter(Boolean).join(' ')}>
      {anchors.map((anchor) => (
        <span key={anchor} id={anchor} className="absolute top-0 scroll-mt-16" />
      ))}
      <div className="column-when mb-3.5 md:row-span-2 md:mb-0">
        <DateBeside date={event.date} language={language} />
      </div>
      <div>
        <h2 className="text-heading leading-[1.2] font-semibold text-balance">
          <a
            href={addresses.event(language, event.slug)}
            className="link underline-offset-[0.16em]"
          >
            <OwnWords text={event.title[language]} language={language} />
          </a>
        </h2>
        <p className="mt-2.5 text-pretty">
          <OwnWords text={event.summary[language]} language={language} />
        </p>
      </div>
      {quotation && (
        <Quotation quotation={quotation} language={language} anchored={false} className="mt-5" />
      )}
    </li>
  );
}
