import { file } from '@/data/addresses';
import { formatDate } from '@/data/dates/written-date';
import { editions, type Language } from '@/data/editions';
import type { Source } from '@/data/model/site-content';
import { Prose } from '../text/prose';
import { References } from '../text/references';

/** What is known of a document, and how to check that it is the one that was archived. */
export function SourceFacts({ source, language }: { source: Source; language: Language }) {
  const words = editions[language].source;
  const { original } = source;
  return (
    <section className="max-w-text border-line mt-12 border-t pt-6">
      <h2 className="text-muted text-note mb-3 font-semibold">{words.known}</h2>
      <Prose text={source.known[language]} language={language} />
      {original && (
        <p className="text-note mt-4">
          {words.original}{' '}
          <a href={original.address} lang="zxx" className="link wrap-anywhere">
            {original.address}
          </a>
          ,{' '}
          {editions[language].references.seen(
            formatDate({ kind: 'day', on: original.seen }, language),
          )}
        </p>
      )}
      <References references={source.references} language={language} />
      <p className="text-muted text-note mt-4">
        <a href={file('sources', `${source.id}.txt`)} className="link">
          {words.plainText}
        </a>
        <br />
        <span lang="zxx">
          SHA-256: <code className="font-serif wrap-anywhere">{source.sha256}</code>
        </span>
      </p>
    </section>
  );
}
