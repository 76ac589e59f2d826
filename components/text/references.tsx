import { formatDate } from '@/data/dates/written-date';
import { editions, type Language } from '@/data/editions';
import type { ReferenceFile } from '@/data/model/schema';
import { WordsOf } from './words-of';

type Props = { references: ReferenceFile[] | undefined; language: Language };

/** What the site's own words rest on: each with its address, a kept copy, and the day it was read. */
export function References({ references = [], language }: Props) {
  if (references.length === 0) return null;
  return (
    <ul className="text-muted text-note mt-4 print:mt-1">
      {references.map((reference) => (
        <li key={reference.text[language]} className="mt-1">
          <Reference reference={reference} language={language} />
        </li>
      ))}
    </ul>
  );
}

function Reference({ reference, language }: { reference: ReferenceFile; language: Language }) {
  const { text, address, archived, seen, noAddress } = reference;
  const words = editions[language].references;
  const cited = <WordsOf text={text[language]} language={language} />;
  if (!address)
    return (
      <>
        {cited}. {noAddress && <WordsOf text={noAddress[language]} language={language} />}
      </>
    );
  return (
    <>
      <a href={address} className="link text-muted wrap-anywhere">
        {cited}
      </a>
      {archived && (
        <>
          {' ('}
          <a href={archived} className="link text-muted">
            {words.archived}
          </a>
          )
        </>
      )}
      {seen && `, ${words.seen(formatDate({ kind: 'day', on: seen }, language))}`}
    </>
  );
}
