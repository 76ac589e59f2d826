import type { Languages } from '../model/fields';
import type { QuotationFile } from '../model/file-parts';
import type { Tell } from './problem';

/**
 * Finds languages for which quoted words are not translated, or are though the document is written in their
 * language, and translations in quotation marks that the words do not have.
 */
export function checkTranslation(
  { words, translation }: QuotationFile,
  written: string,
  languages: Languages,
  problem: Tell,
): void {
  for (const language of languages) {
    const found = translation?.[language];
    const field = ['translation', language];
    if (language === written && found)
      problem(
        field,
        `a translation into ${language}, in which the document is written`,
        'a translation for each language in another language alone',
      );
    if (language !== written && !found)
      problem(
        field,
        'nothing: the field is missing',
        `the site’s own translation of the words into ${language}`,
      );
    const marked = found && inMarks(found);
    if (marked && inMarks(words) === undefined)
      problem(field, `“${found}”, in quotation marks`, `the translation alone: “${marked}”`);
  }
}

/** What stands between quotation marks that enclose the whole of a text. */
function inMarks(text: string): string | undefined {
  const [, inner] = /^["“”„«‘']([\s\S]+)["“”»’'][.!?…]?$/.exec(text) ?? [];
  // In «А» и «Б» the first and the last mark are no pair.
  const opens = inner?.search(/[“„«‘]/) ?? -1;
  const closes = inner?.search(/[”»]/) ?? -1;
  if (inner === undefined || (closes >= 0 && (opens < 0 || closes < opens))) return undefined;
  return /^["'].*["']/.test(text) && /["'].*["']/.test(inner) ? undefined : inner;
}
