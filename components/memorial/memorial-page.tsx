import { addresses } from '@/data/addresses';
import { editions, type Language } from '@/data/editions';
import { memorialData } from '@/data/formats/structured-data';
import type { Memorial } from '@/data/model/site-content';
import { EventTime } from '../event/event-time';
import { Revisions } from '../event/revisions';
import { Sections } from '../event/sections';
import { StructuredData } from '../frame/structured-data';
import { Quotation } from '../quotation/quotation';
import { Withdrawn } from '../quotation/withdrawn';
import { PageAddress } from '../sharing/page-address';
import { DiscField } from './disc-field';

/** The memorial: the field, whose figures it shows, the documents’ words, how the day is kept. */
export function MemorialPage({ memorial, language }: { memorial: Memorial; language: Language }) {
  const { title, note, event, discs, quotations, withdrawn, sections, revisions } = memorial;
  const [figures, remembrance, ...others] = quotations;
  return (
    <article>
      <StructuredData data={memorialData(memorial, language)} />
      <h1 className="text-display md:text-poster leading-tight font-light tracking-tight">
        {title[language]}
      </h1>
      <p className="text-lead text-muted mt-4">
        <a href={addresses.event(language, event.slug)} className="hover:text-accent">
          {event.title[language]}
        </a>
        , <EventTime date={event.date} language={language} />
      </p>
      {note && <p className="max-w-text text-muted text-note mt-2">{note[language]}</p>}
      <figure className="mt-12 break-inside-avoid print:mt-4">
        <DiscField {...discs} text={discs.text[language]} />
        <figcaption className="max-w-text text-muted text-note mt-8 text-pretty">
          {discs.caption[language]}
        </figcaption>
      </figure>
      <div className="my-20 md:my-28 print:my-4">
        {remembrance && <Quotation quotation={remembrance} language={language} large />}
      </div>
      {figures && <Quotation quotation={figures} language={language} />}
      {others.map((quotation) => (
        <Quotation key={quotation.id} quotation={quotation} language={language} />
      ))}
      <Withdrawn withdrawn={withdrawn} language={language} />
      <Sections sections={sections} language={language} />
      <Revisions revisions={revisions} language={language} />
      <div className="max-w-text border-line text-muted text-note mt-12 border-t pt-6 print:mt-4">
        <PageAddress label={editions[language].share.page} path={addresses.memorial(language)} />
      </div>
    </article>
  );
}
