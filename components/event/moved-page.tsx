import { addresses, quotationAddress } from '@/data/addresses';
import { editions, type Language } from '@/data/editions';
import type { TimelineEvent } from '@/data/model/site-content';
import { Heading } from '../frame/heading';

/** What stands at an address that an entry had before: the way to the entry, and to each of its quotations. */
export function MovedPage({ event, language }: { event: TimelineEvent; language: Language }) {
  const { event: words, quotation } = editions[language];
  const address = addresses.event(language, event.slug);
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
          {[...event.quotations, ...event.withdrawn].map((one) => (
            <li key={one.id} id={one.id} className="mt-2">
              <a href={quotationAddress(address, one)} className="link">
                {one.source.title[language]}, {quotation.paragraph(one.passage.paragraph)}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}
