import type { FileParts } from '../model/file-parts';
import type { Quotation, Withdrawn } from '../model/site-content';
import { findPassage } from '../quoting/passage';
import type { Reading } from './content-files';
import { hasProblem } from './problem';
import { type Documents, namesOf } from './source-files';
import type { YamlFile } from './yaml-file';

/**
 * Finds slugs that an entry had before and another has or had; adds them to the problems.
 * @param claimed the file that each slug belongs to so far; takes these in
 */
export function checkFormerly(
  file: YamlFile,
  formerly: string[],
  name: string,
  claimed: Map<string, string>,
  { problems }: Reading,
): void {
  for (const [index, slug] of formerly.entries()) {
    const owner = claimed.get(slug);
    const wanted = 'a former name that is no other’s: two entries claim one address';
    if (owner) problems.push(file.problem(['formerly', index], `“${slug}”, of ${owner}`, wanted));
    else claimed.set(slug, name);
  }
}

/** The places of quotations that a page had once. What cannot be one is added to the problems. */
export function readWithdrawn(
  file: YamlFile,
  parts: FileParts,
  quotations: Quotation[],
  documents: Documents,
  { problems }: Reading,
): Withdrawn[] {
  const { withdrawn = [] } = file.part(parts.withdrawn) ?? {};
  return withdrawn.flatMap((id, index) => {
    const problem = (found: string, wanted: string) => {
      problems.push(file.problem(['withdrawn', index], `“${id}”${found}`, wanted));
      return [];
    };
    const [, sourceId = '', name = ''] = /^(.+)-(p\d+w\d+-\d+)$/.exec(id) ?? [];
    if (!name)
      return problem('', 'a document, its paragraph and words: cis-atc-declaration-p4w1-12');
    const document = documents.get(sourceId);
    if (!document && hasProblem(problems, 'sources', sourceId)) return [];
    if (!document) return problem('', `one that begins with a document, ${namesOf(documents)}`);
    const { source, paragraphs } = document;
    const passage = findPassage(name, paragraphs);
    if (!passage) return problem(`, words that ${sourceId} does not have`, 'words that it has');
    if (quotations.some((quotation) => quotation.id === id))
      return problem(', which this file quotes', 'only what it quotes no longer');
    if (withdrawn.indexOf(id) < index) return problem(', listed twice', 'each once');
    return source ? [{ id, source, passage }] : [];
  });
}
