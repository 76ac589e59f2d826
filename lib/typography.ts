import type { Words } from './languages';

/** A dash within `1–3` or `98-FZ`, where no line may break. */
const dashInNumber = /(?<=\d)[-–](?=[\p{L}\d])/gu;

/** Before the last word of a text, which would look lost on a line of its own. */
const lastSpace = / (?=\S{1,9}[.!?…][”»’)]*(?:\[\^[a-z0-9.-]+\])*$)/u;

/** A footnote sign, `[^rg-2019]`, as editors write it or with a number. */
export const footnoteSign = /\[\^([a-z0-9.-]+)\]/g;

/**
 * Sets one of the site's own texts as its language asks: quotation marks, dashes, no-break spaces,
 * word joiners (U+2060). Leaves what is already set as it is. Never for quoted words, titles of originals or
 * addresses. An empty line parts paragraphs; other line ends become spaces.
 */
export function setText(text: string, words: Words): string {
  const everywhere: Words['typography'] = [
    [dashInNumber, '\u2060$&\u2060'],
    [lastSpace, '\u00a0'],
  ];
  const paragraphs = text.trim().split(/\n[ \t]*\n\s*/);
  const set = paragraphs.map((paragraph) =>
    [...words.typography, ...everywhere].reduce(
      (one, [pattern, wanted]) => one.replace(pattern, wanted),
      paragraph.replace(/[ \t\n]+/g, ' '),
    ),
  );
  return set.join('\n\n');
}

/** A text for feeds and data: without the marks that only lines need. */
export const plain = (text: string) => text.replaceAll('\u2060', '');
