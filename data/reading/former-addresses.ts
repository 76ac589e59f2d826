import type { EventFile } from '../model/schema';
import type { Quotation, Source, Withdrawn } from '../model/site-content';
import { findPassage } from '../quoting/passage';
import type { Reading } from './content-files';
import { hasProblem } from './problem';
import type { YamlFile } from './yaml-file';

/**
 * The slugs that an entry had before. One that another entry has or had is added to the problems.
 * @param claimed the file that each slug belongs to so far; takes these in
 */
export function readFormerly(
  file: YamlFile<Pick<EventFile, 'formerly'>>,
  name: string,
  claimed: Map<string, string>,
  { problems }: Reading,
): string[] {
  const { formerly = [] } = file.value;
  for (const [index, slug] of formerly.entries()) {
    const owner = claimed.get(slug);
    const wanted = 'a former name that is no other’s: two entries claim one address';
    if (owner) problems.push(file.problem(['formerly', index], `“${slug}”, of ${owner}`, wanted));
    else claimed.set(slug, name);
  }
  return formerly;
}

/** The places of quotations that a page had once. What cannot be one is added to the problems. */
export function readWithdrawn(
  file: YamlFile<Pick<EventFile, 'withdrawn'>>,
  quotations: Quotation[],
  sources: Map<string, Source>,
  { problems }: Reading,
): Withdrawn[] {
  const { withdrawn = [] } = file.value;
  return withdrawn.flatMap((id, index) => {
    const problem = (found: string, wanted: string) => {
      problems.push(file.problem(['withdrawn', index], `“${id}”${found}`, wanted));
      return [];
    };
    const [, sourceId = '', name = ''] = /^(.+)-(p\d+w\d+-\d+)$/.exec(id) ?? [];
    if (!name)
      return problem('', 'a document, its paragraph and words: cis-atc-declaration-p4w1-12');
    const source = sources.get(sourceId);
    if (!source && hasProblem(problems, 'sources', sourceId)) return [];
    const documents = [...sources.keys()].join(', ');
    if (!source) return problem('', `one that begins with a document: ${documents}`);
    const passage = findPassage(name, source.paragraphs);
    if (!passage) return problem(`, words that ${sourceId} does not have`, 'words that it has');
    if (quotations.some((quotation) => quotation.id === id))
      return problem(', which this file quotes', 'only what it quotes no longer');
    if (withdrawn.indexOf(id) < index) return problem(', listed twice', 'each once');
    return [{ id, source, passage }];
  });
}
