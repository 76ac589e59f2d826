import { absolute, addresses } from '@/data/addresses';
import { dictionaries, type Language } from '@/data/languages';
import type { SiteFile } from '@/data/model/schema';
import { Part } from '../frame/part';
import { ReportError } from '../frame/report-error';
import { OwnWords } from '../text/own-words';

/** Who publishes the site, where errors are reported, and under which terms what is its own may be used. */
export function Terms({ site, language }: { site: SiteFile; language: Language }) {
  const { imprint } = dictionaries[language];
  const { publisher, contact, licences = {} } = site;
  const page = absolute(addresses.about(language));
  const { text, code } = licences;
  const named = [
    ...(text ? [{ what: imprint.licences.text, licence: text }] : []),
    ...(code ? [{ what: imprint.licences.code, licence: code }] : []),
  ];
  return (
    <Part heading={imprint.heading} language={language}>
      {(publisher || contact) && (
        <p className="mb-3">
          {publisher && (
            <OwnWords text={`${imprint.publisher(publisher[language])}.`} language={language} />
          )}{' '}
          {contact && <ReportError contact={contact} address={page} language={language} />}
        </p>
      )}
      {named.map(({ what, licence }) => (
        <p key={what} className="mb-3">
          {what}{' '}
          <a href={licence.address} className="link" rel="license">
            <OwnWords text={licence.name[language]} language={language} />
          </a>
        </p>
      ))}
      <p>
        <OwnWords text={imprint.documents} language={language} />
      </p>
    </Part>
  );
}
