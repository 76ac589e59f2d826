import type { EventFile } from '../model/schema';
import type { Quotation, Source } from '../model/site-content';
import { nearestPassage } from '../quoting/nearest-passage';
import { cutSentence, findWords, passageName } from '../quoting/passage';
import type { Reading } from './content-files';
import { hasProblem } from './problem';
import type { YamlFile } from './yaml-file';

/**
 * Puts each quotation of a file in its place in its document.
 * What is not in the document, or is there more than once, is added to `problems`.
 */
export function readQuotations(
  file: YamlFile<Pick<EventFile, 'quotations'>>,
  sources: Map<string, Source>,
  { problems, languages }: Reading,
): Quotation[] {
  return file.value.quotations.flatMap(({ source: id, words, translation }, index) => {
    const problem = (field: string, found: string, wanted: string) => {
      problems.push(file.problem(['quotations', index, field], found, wanted));
      return [];
    };
    const source = sources.get(id);
    if (!source && hasProblem(problems, 'sources', id)) return [];
    if (!source)
      return problem('source', `“${id}”`, `one of these: ${[...sources.keys()].join(', ')}`);
    const passages = findWords(words, source.paragraphs);
    const [passage] = passages;
    if (!passage) {
      const nearest = nearestPassage(words, source.paragraphs);
      return problem(
        'words',
        `“${words}”, which does not stand in ${id}`,
        nearest
          ? `the words of the document; nearest is paragraph ${nearest.paragraph}: “${nearest.words}”\n  difference: ${nearest.difference}`
          : `words copied from data/sources/${id}.txt; nothing in it is like these`,
      );
    }
    if (passages.length > 1) {
      const where = passages.map(({ paragraph }) => paragraph).join(', ');
      return problem(
        'words',
        `“${words}”, which stands ${passages.length} times in ${id} (paragraphs ${where})`,
        'a longer passage, which stands there once',
      );
    }
    if (file.value.quotations.findIndex((one) => one.source === id && one.words === words) < index)
      return problem('words', `“${words}”, which this file quotes twice`, 'each quotation once');
    if (translation?.[source.language])
      problem(
        `translation, ${source.language}`,
        `a translation into ${source.language}, in which the document is written`,
        'a translation for each edition in another language alone',
      );
    for (const language of languages)
      if (language !== source.language && !translation?.[language])
        problem(
          `translation, ${language}`,
          'nothing: the field is missing',
          `the site’s own translation of the words into ${language}`,
        );
    const text = source.paragraphs[passage.paragraph - 1]?.text ?? '';
    const name = `${id}-${passageName(passage)}`;
    return [{ id: name, source, words, translation, passage, cut: cutSentence(passage, text) }];
  });
}
