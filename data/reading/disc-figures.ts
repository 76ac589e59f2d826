import type { FileParts } from '../model/file-parts';
import type { Figures, Passage } from '../model/site-content';
import { findWords } from '../quoting/passage';
import type { Problem } from './problem';
import type { YamlFile } from './yaml-file';

type Said = { figure: number; passage: Passage };

/**
 * How many discs there are and how many are lighter: the figures in the words that name them in the
 * first quotation. Adds what is wrong to `problems`, and then gives nothing.
 */
export function readFigures(
  file: YamlFile,
  parts: FileParts,
  problems: Problem[],
): Figures | undefined {
  const discs = file.part(parts.discs)?.discs;
  const [first] = file.part(parts.quotations)?.quotations ?? [];
  const quoted = parts.quotedWords.safeParse(first).data?.words;
  if (!discs || quoted === undefined) return undefined;
  const say = (field: keyof Figures, found: string, wanted: string) => {
    problems.push(file.problem(['discs', field], found, wanted));
    return undefined;
  };
  const read = (field: keyof Figures): Said | undefined => {
    const words = discs[field];
    const [passage] = findWords(words, [{ number: 1, text: quoted }]);
    if (!passage)
      return say(field, `“${words}”`, `whole words of the first quotation: “${quoted}”`);
    const [figure, another] = figuresIn(words);
    if (figure === undefined || another !== undefined)
      return say(field, `“${words}”`, 'words of the first quotation with one figure in them');
    return { figure, passage };
  };
  const [all, lighter] = [read('all'), read('lighter')];
  if (!all || !lighter) return undefined;
  if (all.passage.start < lighter.passage.end && lighter.passage.start < all.passage.end)
    return say('lighter', `“${discs.lighter}”`, 'other words than those of `all:`');
  if (lighter.figure >= all.figure)
    return say('lighter', `${lighter.figure}, not less than ${all.figure}`, 'a part of all discs');
  return { all: all.figure, lighter: lighter.figure };
}

/** The numbers in words, however their thousands are parted; each is more than a word: `41 lamps`. */
function figuresIn(words: string): number[] {
  if (!/\p{L}/u.test(words)) return [];
  const joined = words.replace(/(?<=\d)[,\u00a0\u202f](?=\d{3}(?!\d))/g, '');
  return (joined.match(/\d+/g) ?? []).map(Number).filter((figure) => figure > 0);
}
