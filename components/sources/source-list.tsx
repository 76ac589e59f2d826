import { addresses } from '@/data/addresses';
import { editions, type Language } from '@/data/editions';
import type { Source } from '@/data/model/site-content';
import { WordsOf } from '../text/words-of';

/** The documents, each with whose it is and what is known of it. */
export function SourceList({ sources, language }: { sources: Source[]; language: Language }) {
  const { quotation, source: words } = editions[language];
  return (
    <ul className="mt-12">
      {sources.map((source) => (
        <li key={source.id} className="max-w-text border-line border-t py-8">
          <h2 className="text-quotation leading-tight font-semibold">
            <a href={addresses.source(language, source.id)} className="hover:text-accent">
              {source.title[language]}
            </a>
          </h2>
          <p className="text-muted mt-2">
            {source.body[language]}, {quotation.undated},{' '}
            {words.paragraphs(source.paragraphs.length)}
          </p>
          <p className="mt-3 text-pretty">
            <WordsOf text={source.known[language].split('\n\n', 1).join()} language={language} />
          </p>
        </li>
      ))}
    </ul>
  );
}
