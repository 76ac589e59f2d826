import { file } from '@/data/addresses';
import { formatDate } from '@/data/dates/written-date';
import { dictionaries, type Language } from '@/data/languages';
import type { Source } from '@/data/model/site-content';
import { Part } from '../frame/part';
import { OwnWords } from '../text/own-words';
import { Prose } from '../text/prose';
import { References } from '../text/references';

/** What is known of a document, where its original stands, and how to check the archived text. */
export function SourceFacts({ source, language }: { source: Source; language: Language }) {
  const { source: words, references } = dictionaries[language];
  const { known, original, sha256, id } = source;
  const seen = (on: string) => references.seen(formatDate({ kind: 'day', on }, language));
  return (
    <>
      <Part
        heading={words.known}
        language={language}
        from={<References references={source.references} language={language} />}
      >
        <Prose text={known[language]} language={language} />
      </Part>
      {original && (
        <Part
          heading={words.original}
          language={language}
          from={<OwnWords text={seen(original.seen)} language={language} />}
        >
          <p>
            <cite lang={source.language} className="not-italic">
              {original.title}
            </cite>
            <br />
            <a href={original.address} lang="zxx" className="link">
              {original.address}
            </a>
          </p>
        </Part>
      )}
      <Part heading={words.archived} language={language} className="mt-8 print:hidden">
        <p>
          <a href={file('sources', `${id}.txt`)} className="link">
            <OwnWords text={words.plainText} language={language} />
          </a>
        </p>
        <p lang="zxx" className="text-note leading-note text-muted mt-1">
          SHA-256: <code className="font-serif">{sha256}</code>
        </p>
      </Part>
    </>
  );
}
