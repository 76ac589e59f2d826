import { isDeepStrictEqual } from 'node:util';
import { type Document, isScalar, parseDocument, type Scalar, visit } from 'yaml';
import { dictionaries, isLanguage, type Language } from '../languages';
import { keepParagraphs } from './yaml-text';

/** A text set as its language asks: its quotation marks, its dashes, and what may not be parted. */
export function setIn(language: Language, text: string): string {
  return dictionaries[language].typography.reduce(
    (set, { pattern, wanted }) => set.replace(pattern, wanted),
    text,
  );
}

/**
 * A YAML file in which each text is set as its language asks. A text that could not be set without another
 * change to what the file says stays as it is, and so does a file that cannot be read.
 */
export function setTexts(file: string): string {
  let written = file;
  for (const { language, scalar } of textsOf(parseDocument(file)).toReversed()) {
    const [start, end] = extent(scalar, file);
    const lines = file.slice(start, end);
    const set = setLines(language, lines);
    if (set === lines) continue;
    const tried = written.slice(0, start) + set + written.slice(end);
    if (isDeepStrictEqual(saidBy(tried), saidBy(written))) written = tried;
  }
  return written;
}

function textsOf(document: Document): { language: Language; scalar: Scalar<string> }[] {
  const texts: { language: Language; scalar: Scalar<string> }[] = [];
  if (document.errors.length > 0) return texts;
  visit(document, {
    Pair(_, { key, value }) {
      const language = String(key);
      if (isLanguage(language) && isText(value)) texts.push({ language, scalar: value });
    },
  });
  return texts;
}

const isText = (node: unknown): node is Scalar<string> =>
  isScalar(node) && typeof node.value === 'string';

/** Where the words of a text begin and end, without the signs that YAML puts before and after them. */
function extent({ range, type }: Scalar, file: string): [start: number, end: number] {
  const [first = 0, last = 0] = range ?? [];
  if (type?.startsWith('QUOTE')) return [first + 1, last - 1];
  const header = type?.startsWith('BLOCK') ? file.indexOf('\n', first) - first : 0;
  const start = first + header + file.slice(first + header).search(/\S/);
  return [start, start + file.slice(start, last).trimEnd().length];
}

/** Sets lines that are further in than the field they belong to. */
function setLines(language: Language, lines: string): string {
  const margin = /(?<=\n) +/.exec(lines)?.[0] ?? '';
  const set = setIn(language, lines.replaceAll(`\n${margin}`, '\n'));
  return set.replace(/\n(?!\n)/g, `\n${margin}`);
}

/** All that a file says, however its texts are set; nothing if it cannot be read. */
function saidBy(file: string): unknown {
  const document = parseDocument(file);
  if (document.errors.length > 0) return undefined;
  keepParagraphs(document);
  for (const { language, scalar } of textsOf(document))
    scalar.value = setIn(language, scalar.value);
  return document.toJS();
}
