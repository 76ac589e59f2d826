import { formatDate } from '@/data/dates/written-date';
import { dictionaries, type Language } from '@/data/languages';
import type { ReferenceFile } from '@/data/model/schema';
import { OwnWords } from './own-words';

type Props = {
  references: ReferenceFile[] | undefined;
  language: Language;
  /** The day of reading, if it is said for these and others together. */
  alreadySeen?: string | undefined;
};

/** The day on which all of some references were read, if it was one. */
export function onlyDay(references: ReferenceFile[]): string | undefined {
  const days = new Set(references.map(({ seen }) => seen));
  return days.size === 1 ? [...days][0] : undefined;
}

/** What the site's own words rest on: each with its address, a kept copy, and the day it was read; once for all if it was one day. */
export function References({ references = [], language, alreadySeen }: Props) {
  if (references.length === 0) return null;
  const day = onlyDay(references);
  const once = day === alreadySeen ? undefined : day;
  const { seen } = dictionaries[language].references;
  const sayWhen = (on: string) => seen(formatDate({ kind: 'day', on }, language));
  return (
    <>
      <ul>
        {[...references.entries()].map(([place, reference]) => (
          <li key={place} className="mt-1.5 first:mt-0 print:mt-[0.5mm]">
            <Reference reference={reference} language={language} />
            {reference.seen && !day && `, ${sayWhen(reference.seen)}`}
          </li>
        ))}
      </ul>
      {once && (
        <p className="mt-1.5 print:mt-[0.5mm]">
          <OwnWords text={sayWhen(once)} language={language} />
        </p>
      )}
    </>
  );
}

function Reference({ reference, language }: { reference: ReferenceFile; language: Language }) {
  const { text, address, archived, noAddress } = reference;
  const words = dictionaries[language].references;
  const cited = <OwnWords text={text[language]} language={language} />;
  if (!address)
    return (
      <>
        {cited}
        {!/\.$/.test(text[language]) && '.'}{' '}
        {noAddress && <OwnWords text={noAddress[language]} language={language} />}
      </>
    );
  return (
    <>
      <a href={address} className="link text-muted printed-address">
        {cited}
      </a>
      {archived && (
        <>
          {' ('}
          <a href={archived} className="link text-muted print:hidden">
            {words.archived}
          </a>
          )
        </>
      )}
    </>
  );
}
