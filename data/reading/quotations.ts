import type { EventFile } from '../model/schema';
import type { Quotation, Source } from '../model/types';
import { cutSentence, findWords, nearestPassage, placeName } from '../quoting/passage';
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
    const places = findWords(words, source.paragraphs);
    const [place] = places;
    if (!place) {
      const nearest = nearestPassage(words, source.paragraphs);
      return problem(
        'words',
        `“${words}”, which does not stand in ${id}`,
        nearest
          ? `the words of the document; nearest is paragraph ${nearest.paragraph}: “${nearest.words}”\n  difference: ${nearest.difference}`
          : `words copied from data/sources/${id}.txt; nothing in it is like these`,
      );
    }
    if (places.length > 1) {
      const where = places.map(({ paragraph }) => paragraph).join(', ');
      return problem(
        'words',
        `“${words}”, which stands ${places.length} times in ${id} (paragraphs ${where})`,
        'a longer passage, which stands there once',
      );
    }
    if (file.value.quotations.findIndex((one) => one.source === id && one.words === words) < index)
      return problem('words', `“${words}”, which this file quotes twice`, 'each quotation once');
    for (const language of languages)
      if (language !== source.language && !translation?.[language])
        problem(
          `translation, ${language}`,
          'nothing: the field is missing',
          `the site’s own translation of the words into ${language}`,
        );
    const text = source.paragraphs[place.paragraph - 1]?.text ?? '';
    const name = `${id}-${placeName(place)}`;
    return [{ id: name, source, words, translation, place, cut: cutSentence(place, text) }];
  });
}
