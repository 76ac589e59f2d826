import { passageAddress } from '@/data/addresses';
import { dictionaries, type Language } from '@/data/languages';
import type { Withdrawn as Former } from '@/data/model/site-content';

/** What a link to a quotation leads to that the page no longer has; shown to those who follow one. */
export function Withdrawn({ withdrawn, language }: { withdrawn: Former[]; language: Language }) {
  const words = dictionaries[language].quotation;
  return withdrawn.map(({ id, source, passage }) => (
    <p key={id} id={id} className="text-muted mt-8 hidden scroll-mt-8 target:block print:hidden">
      {words.withdrawn}{' '}
      <a href={passageAddress(language, source, passage)} className="link">
        {words.readInPlace}
      </a>
    </p>
  ));
}
