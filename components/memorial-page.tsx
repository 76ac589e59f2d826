import { addresses } from '@/data/addresses';
import type { Language } from '@/data/editions';
import type { Memorial } from '@/data/types';
import { DiscField } from './disc-field';
import { EventTime } from './event-time';
import { Quotation } from './quotation';
import { Sections } from './sections';
import { Withdrawn } from './withdrawn';

/** The memorial: the field, whose figures it shows, the documents’ words, how the day is kept. */
export function MemorialPage({ memorial, language }: { memorial: Memorial; language: Language }) {
  const { title, note, event, discs, quotations, withdrawn, sections } = memorial;
  const [figures, remembrance, ...others] = quotations;
  return (
    <article>
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
      <figure className="mt-12 break-inside-avoid">
        <DiscField {...discs} text={discs.text[language]} />
        <figcaption className="max-w-text text-muted text-note mt-8 text-pretty">
          {discs.caption[language]}
        </figcaption>
      </figure>
      <div className="my-20 md:my-28 print:my-8">
        {remembrance && <Quotation quotation={remembrance} language={language} large />}
      </div>
      {figures && <Quotation quotation={figures} language={language} />}
      {others.map((quotation) => (
        <Quotation key={quotation.id} quotation={quotation} language={language} />
      ))}
      <Withdrawn withdrawn={withdrawn} language={language} />
      <Sections sections={sections} language={language} />
    </article>
  );
}
