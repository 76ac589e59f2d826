import { addresses } from '@/data/addresses';
import { dictionaries, type Language } from '@/data/languages';
import type { Memorial, TimelineEvent } from '@/data/model/site-content';
import { OwnWords } from '../text/own-words';
import { Entries } from './entries';
import { Today } from './today';

type Props = {
  events: TimelineEvent[];
  memorial: Memorial;
  /** Whether the memorial is of an entry, or of its day. */
  isRemembered: (event: TimelineEvent) => boolean;
  language: Language;
};

/** The timeline: what it is, the axis, every entry in order, and the way to the memorial. */
export function Timeline({ events, memorial, isRemembered, language }: Props) {
  const { site } = dictionaries[language];
  return (
    <>
      <h1 className="text-display leading-tight font-light tracking-tight">{site.name}</h1>
      <p className="text-lead text-muted mt-3 max-w-[34rem] leading-[1.5] text-balance">
        <OwnWords text={site.tagline} language={language} />
      </p>
      {events.map((event) => (
        <Today
          key={event.slug}
          event={event}
          memorial={isRemembered(event) && memorial}
          language={language}
        />
      ))}
      <Entries events={events} language={language} />
      <div className="row border-line border-t pt-10 print:hidden">
        <h2 className="text-title leading-tight font-light tracking-tight">
          <a href={addresses.memorial(language)} className="link underline-offset-[0.14em]">
            {memorial.title[language]}
          </a>
        </h2>
        <p className="mt-3 text-pretty">
          <OwnWords text={memorial.summary[language]} language={language} />
        </p>
        {memorial.note && (
          <p className="text-note leading-note text-muted column-from mt-3 text-pretty lg:mt-0">
            {memorial.note[language]}
          </p>
        )}
      </div>
    </>
  );
}
