import type { Passage } from '../model/site-content';
import { passageName } from './passage';

/** A piece of a paragraph, with the names of the passages that cover it. */
export type Segment = { text: string; names: string[]; start: number };

/** Cuts a paragraph wherever quoted words begin or end, so that each piece can be marked. */
export function cutAtMarks(text: string, passages: Passage[]): Segment[] {
  const offsets = new Set([0, text.length, ...passages.flatMap(({ start, end }) => [start, end])]);
  const edges = [...offsets].sort((a, b) => a - b);
  return edges.slice(0, -1).map((start, index) => {
    const end = edges[index + 1] ?? text.length;
    const covering = passages.filter((passage) => passage.start <= start && passage.end >= end);
    return { text: text.slice(start, end), names: covering.map(passageName), start };
  });
}
