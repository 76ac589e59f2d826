import { formatDate } from '../dates/written-date';
import { dictionaries, type Language } from '../languages';
import type { SiteFile } from '../model/schema';

export type Edition = SiteFile['edition'];

/** Which edition of the site it is, in words: “Edition 1, 24 November 2026”. */
export function editionName({ number, on }: Edition, language: Language): string {
  const date = formatDate({ kind: 'day', on }, language);
  return dictionaries[language].imprint.edition(number, date);
}
