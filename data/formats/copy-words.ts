import { absolute, addresses, dataFiles } from '../addresses';
import { dictionaries, type Language } from '../languages';
import type { SiteFile } from '../model/schema';
import { editionName } from './edition-name';

/** What a copy of the site in one language says of itself, and what it is called. */
export type CopyWords = {
  /** Its address, as a path. */
  address: string;
  /** The day of the edition, which its files have. */
  on: string;
  /** Stands at the head of each page, before the page's own address. */
  notice: string;
  /** The first file. */
  readMe: { name: string; text: string };
};

/** The words of a copy in a language. */
export function copyWords({ edition, licences }: SiteFile, language: Language): CopyWords {
  const { copy, imprint, site } = dictionaries[language];
  const name = editionName(edition, language);
  const terms = [
    ...(licences?.text
      ? [`${imprint.licences.text} ${licences.text.name[language]}, ${licences.text.address}`]
      : []),
    imprint.documents,
  ];
  const paragraphs = [
    `${site.name}. ${site.tagline}`,
    copy.about(name),
    `${copy.open} ${language}/index.html`,
    `${copy.current} ${absolute(addresses.timeline(language))}`,
    terms.join('\n'),
  ];
  return {
    address: dataFiles.copy(language),
    on: edition.on,
    notice: copy.notice(name),
    readMe: { name: copy.readMe, text: `${paragraphs.join('\n\n')}\n` },
  };
}
