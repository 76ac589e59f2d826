import { absolute } from '@/data/addresses';
import { editionName } from '@/data/formats/edition-name';
import { dictionaries, type Language } from '@/data/languages';
import type { SiteFile } from '@/data/model/schema';
import { OwnWords } from '../text/own-words';
import { ReportError } from './report-error';

type Props = {
  site: SiteFile;
  language: Language;
  /** The address of the page, as a path; none where a page has none. */
  path: string | undefined;
};

/** What stands at the foot of a page: what the site is, its edition, who answers for it. */
export function Imprint({ site, language, path }: Props) {
  const { imprint, navigation } = dictionaries[language];
  const { edition, publisher, contact } = site;
  const said = [
    navigation.footer,
    `${editionName(edition, language)}.`,
    ...(publisher ? [`${imprint.publisher(publisher[language])}.`] : []),
  ];
  return (
    <p className="max-w-text py-2.5">
      <OwnWords text={said.join(' ')} language={language} />{' '}
      {contact && path && (
        <ReportError contact={contact} address={absolute(path)} language={language} />
      )}
    </p>
  );
}
