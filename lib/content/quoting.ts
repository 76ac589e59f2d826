import { diffWordsWithSpace } from 'diff';
import { languages } from '../languages';
import { codeOf, type FieldPath, nearestName } from './problem';
import type { Document } from './read';
import type { EventFile, MemorialFile } from './schema';
import type { YamlFile } from './yaml';

type Range = [from: number, to: number];
/** Where words stand in a document. */
export type Passage = ReturnType<typeof passageAt>;
export type Placed = { id: string; document: Document; passage: Passage };
export type Quoting = ReturnType<typeof placeQuotations>;
type Block = { number: number; text: string };

/**
 * Finds the place of each quotation of a page, and of each withdrawn one, in its document. Adds them to
 * `marks`, which all pages share, so that passages that cross each other are found.
 */
export function placeQuotations(
  { data, report }: YamlFile<EventFile | MemorialFile>,
  documents: Map<string, Document | undefined>,
  marks: Placed[],
) {
  const ids = new Set<string>();
  const mark = (document: Document, passage: Passage, path: FieldPath): Placed => {
    const id = `${document.id}-${passage.name}`;
    if (ids.has(id)) report(path, `${id} for the second time`, 'each passage once a page');
    const crossed = marks.find((one) => document === one.document && cross(passage, one.passage));
    const apart = 'words wholly inside it or outside it';
    if (crossed) report(path, `words that partly overlap ${crossed.id}`, apart);
    ids.add(id);
    marks.push({ id, document, passage });
    return { id, document, passage };
  };
  const quotations = data.quotations.flatMap(({ source, words, translation }, index) => {
    const refuse = (field: string, found: string, expected: string) =>
      report(['quotations', index, field], found, expected);
    const document = documents.get(source);
    if (!documents.has(source)) {
      const sources = [...documents.keys()];
      const expected = nearestName(source, sources) ?? `one of these: ${sources.join(', ')}`;
      refuse('source', `“${source}”`, expected);
    }
    if (!document) return [];
    const others = languages.filter((language) => language !== document.language);
    for (const one of others.filter((language) => !translation?.[language]))
      refuse('translation', `none into \`${one}\``, `\`translation:\` with \`${one}: …\``);
    const [passage, another] = findWords(words, document.paragraphs);
    const expected = passage ? 'a longer passage' : nearestPassage(words, document.paragraphs);
    if (!passage) refuse('words', `“${words}”, which does not stand in ${source}`, expected);
    if (another) refuse('words', `“${words}”, which stands in ${source} more than once`, expected);
    if (!passage) return [];
    const cut = cutSentence(passage, document.paragraphs[passage.paragraph - 1]?.text ?? '');
    return { ...mark(document, passage, ['quotations', index, 'words']), words, translation, cut };
  });
  const withdrawn = data.withdrawn.flatMap((id, index) => {
    const [, source = '', name = ''] = /^(.+)-(p\d+w\d+-\d+)$/.exec(id) ?? [];
    const document = documents.get(source);
    const passage = document && findPassage(name, document.paragraphs);
    if (passage) return mark(document, passage, ['withdrawn', index]);
    const expected =
      'what stands after # in an address of this page, like cis-atc-declaration-p4w1-12';
    if (document || !documents.has(source)) report(['withdrawn', index], `“${id}”`, expected);
    return [];
  });
  return { quotations, withdrawn };
}

/** Whether one passage begins within another and ends outside it: the two could not be marked. */
const cross = (a: Passage, b: Passage) =>
  a.paragraph === b.paragraph &&
  a.start < b.end &&
  b.start < a.end &&
  (a.start - b.start) * (a.end - b.end) > 0;

/** Where a word or a number goes on: no quotation begins or ends there (after UAX #29). */
const letter = String.raw`[\p{L}\p{N}\p{M}]`;
const joint = String.raw`[-\u00ad\u2010\u2011–−'’ʼ&@_/·\u200d]`;
const insideWord = [
  // Letters, digits and marks; non-violent, Today’s, R&D, 2–5
  `(?<=${letter})(?=${joint}?${letter})|(?<=${letter}${joint})(?=${letter})`,
  // 3.5, 1,334, 13:05; 1 334
  String.raw`(?<=\d)(?=[.,:]\d)|(?<=\d[.,:])(?=\d)`,
  String.raw`(?<=(?<![\d.,])\d{1,3})(?=[ \u00a0\u2009\u202f]\d{3}(?!\d))`,
  String.raw`(?<=(?<![\d.,])\d{1,3}[ \u00a0\u2009\u202f])(?=\d{3}(?!\d))`,
].join('|');

/** Every place at which exact words stand in a document as whole words, however its lines break there. */
export function findWords(words: string, paragraphs: Block[]): Passage[] {
  const escaped = words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  // The lookahead finds places that overlap, too.
  const pattern = `(?!${insideWord})(?=(${escaped.replace(/[ \n]/g, '[ \\t\\r\\n]+')})(?!${insideWord}))`;
  return paragraphs.flatMap(({ number: paragraph, text }) =>
    [...text.matchAll(new RegExp(pattern, 'gu'))].map(({ index: start, 1: found = '' }) => {
      const end = start + found.length;
      const firstWord = countWords(`${text.slice(0, start)}|`);
      return passageAt(paragraph, [start, end], [firstWord, countWords(text.slice(0, end))]);
    }),
  );
}

/** The passage with a name such as `p4w1-12`: whole words, from one space to another. */
export function findPassage(name: string, paragraphs: Block[]): Passage | undefined {
  const [paragraph = 0, firstWord = 0, lastWord = 0] = name.match(/\d+/g)?.map(Number) ?? [];
  const text = paragraphs.find(({ number }) => number === paragraph)?.text ?? '';
  const words = [...text.matchAll(/\S+/g)];
  const [first, last] = [words[firstWord - 1], words[lastWord - 1]];
  if (!first || !last || first.index > last.index) return undefined;
  const end = last.index + last[0].length;
  return passageAt(paragraph, [first.index, end], [firstWord, lastWord]);
}

/** Characters of the paragraph's text, and words counted from 1. The name is like `p4w1-12`. */
function passageAt(paragraph: number, [start, end]: Range, [firstWord, lastWord]: Range) {
  const name = `p${paragraph}w${firstWord}-${lastWord}`;
  return { name, paragraph, start, end, firstWord, lastWord };
}
const countWords = (text: string) => text.split(/\s+/).filter(Boolean).length;

/** Whether words leave out the start or the end of their sentence. Its full stop alone may be left out. */
export function cutSentence({ start, end }: Passage, text: string) {
  const closed = /[.!?…]["'”’»)]*\s*$/;
  const before = text.slice(0, start);
  return {
    start: before.trim() !== '' && !closed.test(before),
    end: !closed.test(text.slice(start, end)) && /^[^.!?…]*[\p{L}\p{N}]/u.test(text.slice(end)),
  };
}

/** The words of a document that are most like others, and what differs: `[-not there-]{+missing+}`. */
function nearestPassage(words: string, paragraphs: Block[]): string {
  const bare = (word: string) => word.replace(/^\P{L}+(?=\p{L})|(?<=\p{L})\P{L}+$/gu, '');
  const wanted = words.split(/\s+/).map(bare);
  const runs = paragraphs.flatMap(({ number, text }) =>
    [...text.matchAll(/\S+/g)].map(({ index }, first, all) => {
      const run = all.slice(first, first + wanted.length);
      const shared = wanted.filter((word, at) => bare(run[at]?.[0] ?? '') === word).length;
      const near = wanted.filter((word) => run.some(([one]) => bare(one) === word)).length;
      const end = all[first + wanted.length]?.index ?? text.length;
      return { number, near, shared, found: text.slice(index, end).trim() };
    }),
  );
  const [best] = runs.sort((a, b) => b.near - a.near || b.shared - a.shared);
  if (!best || best.near < wanted.length / 2)
    return 'words copied from the document; nothing in it is like these';
  const found = best.found.replace(/[\t\r\n]+/g, ' ').replace(/[,;:]$/, '');
  const difference = diffWordsWithSpace(words, found).map(({ value, added, removed }) =>
    added ? `{+${nameUnseen(value)}+}` : removed ? `[-${nameUnseen(value)}-]` : value,
  );
  return `words of the document, as in paragraph ${best.number}: “${found}”\n  difference: ${difference.join('')}`;
}

/** Spaces, marks and signs without a form; letters of one script within a word of another. */
const unseen =
  /[^ \p{L}\p{N}\p{P}\p{S}]|\p{sc=Cyrillic}(?=\p{sc=Latin})|(?<=\p{sc=Latin})\p{sc=Cyrillic}/gu;

const nameUnseen = (text: string) =>
  text.replace(
    unseen,
    (one) => `${one}<${one === '\u00a0' ? 'no-break space ' : ''}${codeOf(one)}>`,
  );
