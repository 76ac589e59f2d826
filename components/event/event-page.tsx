import { addresses } from '@/data/addresses';
import { citeEvent } from '@/data/formats/citation';
import type { Edition } from '@/data/formats/edition-name';
import { eventData } from '@/data/formats/structured-data';
import type { Language } from '@/data/languages';
import type { Memorial, TimelineEvent } from '@/data/model/site-content';
import { Heading } from '../frame/heading';
import { StructuredData } from '../frame/structured-data';
import { Quotation } from '../quotation/quotation';
import { Withdrawn } from '../quotation/withdrawn';
import { Citations } from '../sharing/citations';
import { Share } from '../sharing/share';
import { Subscribe } from '../sharing/subscribe';
import { OwnWords } from '../text/own-words';
import { Prose } from '../text/prose';
import { Today } from '../timeline/today';
import { DateBeside } from './event-time';
import { Hours } from './hours';
import { Neighbours } from './neighbours';
import { Revisions } from './revisions';
import { Sections } from './sections';

type Props = {
  event: TimelineEvent;
  earlier?: TimelineEvent | undefined;
  later?: TimelineEvent | undefined;
  memorial: Memorial;
  /** Whether the memorial is of this entry, or of its day. */
  remembered: boolean;
  edition: Edition;
  language: Language;
};

/** An entry: when and what, the documents’ words, what the site adds, and the way on. */
export function EventPage({
  event,
  earlier,
  later,
  memorial,
  remembered,
  edition,
  language,
}: Props) {
  const { title, note, summary, text, place, quotations } = event;
  const path = addresses.event(language, event.slug);
  const beside = (
    <DateBeside date={event.date} language={language}>
      {place && <OwnWords text={place[language]} language={language} />}
    </DateBeside>
  );
  return (
    <article>
      <StructuredData data={eventData(event, language)} />
      <Heading title={title[language]} language={language} when={beside}>
        {note && (
          <p className="text-note leading-note text-muted mb-4 text-pretty">{note[language]}</p>
        )}
        <Today event={event} memorial={remembered && memorial} language={language} here />
        <div className="text-lead leading-[1.5] text-pretty">
          <Prose text={summary[language]} language={language} />
        </div>
      </Heading>
      {quotations.map((quotation, index) => (
        <div
          key={quotation.id}
          className={`row print:mt-[2.5mm] ${index === 0 ? 'mt-10' : 'mt-8'}`}
        >
          <Quotation
            quotation={quotation}
            previous={quotations[index - 1]}
            language={language}
            large={index === 0}
            path={path}
          />
        </div>
      ))}
      <div className="row">
        <Withdrawn withdrawn={event.withdrawn} language={language} />
      </div>
      {text && (
        <div className="row mt-8 print:mt-[2.5mm]">
          <div>
            <Prose text={text[language]} language={language} />
          </div>
        </div>
      )}
      {remembered && (
        <div className="row print:hidden">
          <p className="text-date mt-10 leading-tight font-light tracking-tight">
            <a href={addresses.memorial(language)} className="link">
              {memorial.title[language]}
            </a>
          </p>
        </div>
      )}
      <Share event={event} language={language} />
      <Hours hours={event.hours} language={language} />
      <Sections sections={event.sections} language={language} />
      <Revisions revisions={event.revisions} language={language} />
      <Subscribe language={language} calendar={event.date.kind === 'recurrence'} />
      <Citations
        citation={citeEvent(event, edition, language)}
        edition={edition}
        path={path}
        language={language}
      />
      <Neighbours
        earlier={earlier}
        later={later}
        memorial={remembered ? undefined : memorial}
        language={language}
      />
    </article>
  );
}
