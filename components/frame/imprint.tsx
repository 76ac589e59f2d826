import { absolute } from '@/data/addresses';
import { formatDate } from '@/data/dates/written-date';
import { dictionaries, type Language } from '@/data/languages';
import type { SiteFile } from '@/data/model/schema';
import { OwnWords } from '../text/own-words';
import { ReportError } from './report-error';

type Props = {
  site: SiteFile;
  language: Language;
  /** The address of the page, as a path. */
  path: string;
};

/** What stands at the foot of a page: what the site is, its edition, who answers for it. */
export function Imprint({ site, language, path }: Props) {
  const { imprint, navigation } = dictionaries[language];
  const { edition, publisher, contact } = site;
  const date = formatDate({ kind: 'day', on: edition.on }, language);
  const said = [
    navigation.footer,
    `${imprint.edition(edition.number, date)}.`,
    ...(publisher ? [`${imprint.publisher(publisher[language])}.`] : []),
  ];
  return (
    <p className="max-w-text py-2.5">
      <OwnWords text={said.join(' ')} language={language} />{' '}
      {contact && <ReportError contact={contact} address={absolute(path)} language={language} />}
    </p>
  );
}
