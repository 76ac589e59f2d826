import { addresses } from '@/data/addresses';
import { formatDate } from '@/data/dates/written-date';
import { dictionaries, type Language } from '@/data/languages';
import { newestFirst, revisionName } from '@/data/model/revisions';
import type { TimelineEvent } from '@/data/model/site-content';
import { Heading } from '../frame/heading';

/** What stands at an address that an entry had before: the way to the entry, to each quotation and correction. */
export function MovedPage({ event, language }: { event: TimelineEvent; language: Language }) {
  const { event: words, quotation, revisions } = dictionaries[language];
  const address = addresses.event(language, event.slug);
  const places = [
    ...[...event.quotations, ...event.withdrawn].map(({ id, source, passage }) => ({
      id,
      text: `${source.title[language]}, ${quotation.paragraph(passage.paragraph)}`,
    })),
    ...newestFirst(event.revisions).map((revision) => ({
      id: revisionName(revision),
      text: `${revisions.heading}: ${formatDate({ kind: 'day', on: revision.on }, language)}`,
    })),
  ];
  return (
    <>
      <meta httpEquiv="refresh" content={`0; url=${address}`} />
      <Heading title={event.title[language]} language={language} />
      <div className="row">
        <p className="text-lead mt-4">
          {words.moved}{' '}
          <moved-page>
            <a href={address} className="link">
              {event.title[language]}
            </a>
          </moved-page>
        </p>
        <ul className="mt-8">
          {places.map(({ id, text }) => (
            <li key={id} id={id} className="mt-2">
              <a href={`${address}#${id}`} className="link">
                {text}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}
