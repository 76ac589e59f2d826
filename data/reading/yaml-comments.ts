import { isScalar, type Node, Parser, visit } from 'yaml';

type Document = Parameters<typeof visit>[0];

/** A comment that takes away what an editor wrote, by its offset in the text. */
type CuttingComment = { offset: number; found: string; wanted: string };

const marks = (text: string) =>
  `the whole text in quotation marks, or on a line of its own after \`>-\`, if “${text}” is part of it; else the comment on a line of its own`;

/**
 * Finds comments that stand after something on their line, or within a text of several lines: YAML leaves
 * out what may have been meant as words. A comment on a line of its own is none of these.
 */
export function cuttingComments(text: string, document: Document): CuttingComment[] {
  // The first line names the schema; a file without another # needs no second look.
  if (!text.includes('#', text.indexOf('\n'))) return [];
  const all = [...new Parser().parse(text)].flatMap(commentsIn);
  const ends = continuedEnds(text, document);
  return all.flatMap((offset) => {
    const before = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
    const comment = /^[^\r\n]*/.exec(text.slice(offset))?.[0] ?? '';
    if (/\S/.test(before))
      return [{ offset, found: `a comment after a value: “${comment}”`, wanted: marks(comment) }];
    const end = ends.find((one) => one <= offset && /^\s*$/.test(text.slice(one, offset)));
    if (end === undefined || before.length < indentAt(text, end)) return [];
    return [{ offset, found: `a comment within a text: “${comment}”`, wanted: marks(comment) }];
  });
}

/** The offsets of all comments in what the parser gives. */
function commentsIn(token: unknown): number[] {
  if (typeof token !== 'object' || token === null) return [];
  if ('type' in token && token.type === 'comment' && 'offset' in token)
    return [Number(token.offset)];
  return Object.values(token).flatMap(commentsIn);
}

/** Where texts end whose last line is a line of their own, so that a comment below looks like one more. */
function continuedEnds(text: string, document: Document): number[] {
  const ends: number[] = [];
  const add = ({ range }: Pick<Node, 'range'>) => {
    if (!range) return;
    const lineStart = text.lastIndexOf('\n', range[1] - 1) + 1;
    const own = text.slice(lineStart, Math.max(lineStart, range[0]));
    if (/^\s*$/.test(own)) ends.push(range[1]);
  };
  visit(document, {
    Pair(_, { value }) {
      if (isScalar(value) && value.type === 'PLAIN') add(value);
    },
  });
  return ends;
}

function indentAt(text: string, end: number): number {
  const line = text.slice(text.lastIndexOf('\n', end - 1) + 1, end);
  return /^\s*/.exec(line)?.[0].length ?? 0;
}
