import { Fragment } from 'react';
import { absolute, citationAddress, citationFormats } from '@/data/addresses';
import type { Citation } from '@/data/formats/citation';
import type { Edition } from '@/data/formats/edition-name';
import { referenceParts } from '@/data/formats/reference-parts';
import { dictionaries, type Language } from '@/data/languages';
import { Part } from '../frame/part';
import { OwnWords } from '../text/own-words';
import { WebAddress } from '../text/web-address';

type Props = {
  citation: Citation;
  edition: Edition;
  /** The address of the page that is cited, as a path. */
  path: string;
  /** The site's translation of its title, for a document in another language. */
  translated?: string | undefined;
  language: Language;
};

/** A ready reference to the page, and the same for reference managers. */
export function Citations({ citation, edition, path, translated, language }: Props) {
  const { title, accessed, files } = dictionaries[language].citation;
  const links = (
    <p className="print:hidden">
      {accessed} {files}
      {citationFormats.map(({ format, name }) => (
        <Fragment key={format}>
          {' '}
          <a
            href={citationAddress(path, format)}
            download={`${citation.id}.${format}`}
            lang="en"
            className="link text-muted inline-block"
          >
            {name}
          </a>
        </Fragment>
      ))}
    </p>
  );
  return (
    <Part heading={title} language={language} from={links} className="mt-8 print:hidden">
      <p className="text-note leading-note">
        {referenceParts(citation, edition, language, absolute(path), translated).map(
          ({ text, address }) => (
            <Fragment key={address}>
              <OwnWords text={text} language={language} />{' '}
              <span lang="zxx">
                <WebAddress url={address} />
              </span>
              .{' '}
            </Fragment>
          ),
        )}
      </p>
    </Part>
  );
}
