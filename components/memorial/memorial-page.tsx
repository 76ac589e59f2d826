import { addresses } from '@/data/addresses';
import { memorialData } from '@/data/formats/structured-data';
import type { Language } from '@/data/languages';
import type { Memorial, TimelineEvent } from '@/data/model/site-content';
import { EventTime } from '../event/event-time';
import { Revisions } from '../event/revisions';
import { Sections } from '../event/sections';
import { Heading } from '../frame/heading';
import { StructuredData } from '../frame/structured-data';
import { Quotation } from '../quotation/quotation';
import { Withdrawn } from '../quotation/withdrawn';
import { PageAddress } from '../sharing/page-address';
import { OwnWords } from '../text/own-words';
import { DiscField } from './disc-field';

type Props = {
  memorial: Memorial;
  /** The days that return each year in its memory. */
  days: TimelineEvent[];
  language: Language;
};

/** The memorial: the field, whose figures it shows, the documents’ words, how the day is kept. */
export function MemorialPage({ memorial, days, language }: Props) {
  const { title, note, event, discs, quotations, withdrawn, sections, revisions } = memorial;
  const [figures, remembrance, ...others] = quotations;
  const rest = [figures, ...others].filter((quotation) => quotation !== undefined);
  const beside = (
    <p className="text-date leading-tight font-light tracking-tight">
      <EventTime date={event.date} language={language} />
      <a
        href={addresses.event(language, event.slug)}
        className="link text-note leading-note text-muted mt-1.5 block w-fit font-normal tracking-normal"
      >
        <OwnWords text={event.title[language]} language={language} />
      </a>
    </p>
  );
  return (
    <article className="md:-mt-9 print:mt-0">
      <StructuredData data={memorialData(memorial, language)} />
      <Heading title={title[language]} language={language} when={beside} wide>
        {note && <p className="text-note leading-note text-muted text-pretty">{note[language]}</p>}
      </Heading>
      <figure className="mt-8 break-inside-avoid md:mt-7 print:mt-[3mm]">
        <DiscField {...discs} text={discs.text[language]} />
        <figcaption className="row mt-5 print:mt-[4mm]">
          <p className="text-note leading-note text-muted text-pretty">
            <OwnWords text={discs.caption[language]} language={language} />
          </p>
        </figcaption>
      </figure>
      {remembrance && (
        <div className="row my-20 md:my-28 print:my-[4mm]">
          <Quotation quotation={remembrance} language={language} large />
        </div>
      )}
      {rest.map((quotation, index) => (
        <div key={quotation.id} className="row mt-8 print:mt-[3mm]">
          <Quotation
            quotation={quotation}
            previous={index === 0 ? remembrance : rest[index - 1]}
            language={language}
          />
        </div>
      ))}
      <div className="row">
        <Withdrawn withdrawn={withdrawn} language={language} />
      </div>
      <div className="mt-16 print:mt-0">
        <Sections sections={sections} language={language} />
      </div>
      <Revisions revisions={revisions} language={language} />
      <nav className="row border-line mt-8 gap-y-5 border-t pt-5 text-[1.0625rem] max-md:grid lg:*:row-start-1 print:mt-[3mm] print:pt-[2mm]">
        {[event, ...days].map((one) => (
          <p key={one.slug} className={one === event ? 'column-when print:hidden' : 'print:hidden'}>
            <span className="text-note leading-note text-muted block">
              <EventTime date={one.date} language={language} />
            </span>
            <a href={addresses.event(language, one.slug)} className="link">
              <OwnWords text={one.title[language]} language={language} />
            </a>
          </p>
        ))}
        <div className="text-note leading-note text-muted column-from">
          <PageAddress path={addresses.memorial(language)} />
        </div>
      </nav>
    </article>
  );
}
