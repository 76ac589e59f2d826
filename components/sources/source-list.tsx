import { addresses } from '@/data/addresses';
import { dateOrUndated } from '@/data/dates/written-date';
import { dictionaries, type Language } from '@/data/languages';
import type { Source } from '@/data/model/site-content';
import { OwnWords } from '../text/own-words';

/** The documents, each with whose it is and where its original stands. */
export function SourceList({ sources, language }: { sources: Source[]; language: Language }) {
  const { source: words } = dictionaries[language];
  return (
    <ul className="mt-10">
      {sources.map((source) => (
        <li key={source.id} className="row border-line border-t py-8 md:grid-rows-[auto_1fr]">
          <p className="text-note leading-note text-muted column-when mb-2 md:row-span-2 md:mb-0">
            {source.body[language]},{' '}
            <OwnWords text={dateOrUndated(source, language)} language={language} />
          </p>
          <h2 className="text-heading leading-[1.2] font-semibold text-balance">
            <a
              href={addresses.source(language, source.id)}
              className="link underline-offset-[0.16em]"
            >
              {source.title[language]}
            </a>
          </h2>
          {source.original && (
            <p className="mt-2.5">
              <cite lang={source.language} className="not-italic">
                {source.original.title}
              </cite>
              <br />
              <a href={source.original.address} lang="zxx" className="link">
                {source.original.address}
              </a>
            </p>
          )}
          <p className="text-note leading-note text-muted column-from mt-2.5 lg:row-start-1 lg:mt-0">
            {words.paragraphs(source.paragraphs.length)}
          </p>
        </li>
      ))}
    </ul>
  );
}
