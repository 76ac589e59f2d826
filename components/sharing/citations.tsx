import { Fragment } from 'react';
import { absolute, type CitationFormat, citationAddress, citationFormats } from '@/data/addresses';
import { editions, type Language } from '@/data/editions';
import { type Citation, referenceParts } from '@/data/formats/citation';
import { WordsOf } from '../text/words-of';

const formats: CitationFormat[] = ['bib', 'ris', 'json'];

type Props = {
  citation: Citation;
  /** The address of the page that is cited, as a path. */
  path: string;
  /** The site's translation of its title, for a document in another language. */
  translated?: string | undefined;
  language: Language;
};

/** A ready reference to the page, and the same for reference managers. */
export function Citations({ citation, path, translated, language }: Props) {
  const { title, accessed, files } = editions[language].citation;
  return (
    <section className="max-w-text text-muted text-note">
      <h2 className="mb-3 font-semibold">{title}</h2>
      <p className="text-ink wrap-anywhere">
        {referenceParts(citation, language, absolute(path), translated).map(({ text, address }) => (
          <Fragment key={address}>
            <WordsOf text={text} language={language} /> <span lang="zxx">{address}</span>.{' '}
          </Fragment>
        ))}
      </p>
      <p className="mt-2">{accessed}</p>
      <p className="mt-2 flex flex-wrap gap-x-4 print:hidden">
        {files}
        {formats.map((format) => (
          <a
            key={format}
            href={citationAddress(path, format)}
            download={`${citation.id}.${format}`}
            lang="en"
            className="link"
          >
            {citationFormats[format]}
          </a>
        ))}
      </p>
    </section>
  );
}
