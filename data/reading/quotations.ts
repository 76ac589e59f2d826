import type { FileParts, QuotationFile } from '../model/file-parts';
import type { Quotation } from '../model/site-content';
import { cutSentence, passageName } from '../quoting/passage';
import type { Reading } from './content-files';
import { hasProblem, type Tell } from './problem';
import { findQuoted } from './quoted-words';
import { type Documents, namesOf } from './source-files';
import { checkTranslation } from './translations';
import type { YamlFile } from './yaml-file';

/** A quotation as it was written, and whether all of it is right by its schema. */
type Written = QuotationFile & { whole: boolean };

/**
 * Puts each quotation of a file in its place in its document.
 * What is not in the document, or is there more than once, is added to `problems`.
 */
export function readQuotations(
  file: YamlFile,
  parts: FileParts,
  documents: Documents,
  reading: Reading,
): Quotation[] {
  const { problems } = reading;
  const written = (file.part(parts.quotations)?.quotations ?? []).map((one) => read(one, parts));
  const named = new Map<string, string>();
  return written.flatMap((quotation, index) => {
    if (!quotation) return [];
    const { source: id, words, translation, whole } = quotation;
    const problem: Tell = (field, found, wanted) => {
      problems.push(file.problem(['quotations', index, ...field], found, wanted));
    };
    const document = documents.get(id);
    if (!document) {
      if (!hasProblem(problems, 'sources', id)) problem(['source'], `“${id}”`, namesOf(documents));
      return [];
    }
    const passage = findQuoted(words, { id, ...document }, problem);
    if (!passage) return [];
    const name = `${id}-${passageName(passage)}`;
    const twin = named.get(name);
    if (twin !== undefined) {
      const but = twin === words ? '' : ', once with other punctuation';
      problem(['words'], `“${words}”, which this file quotes twice${but}`, 'each quotation once');
      return [];
    }
    named.set(name, words);
    const { source, paragraphs } = document;
    if (whole && source) checkTranslation(quotation, source.language, reading.languages, problem);
    const text = paragraphs[passage.paragraph - 1]?.text ?? '';
    if (!source) return [];
    return [{ id: name, source, words, translation, passage, cut: cutSentence(passage, text) }];
  });
}

function read(one: unknown, parts: FileParts): Written | undefined {
  const { data } = parts.quotation.safeParse(one);
  if (data) return { ...data, whole: true };
  const quoted = parts.quotedWords.safeParse(one).data;
  return quoted && { ...quoted, whole: false };
}
