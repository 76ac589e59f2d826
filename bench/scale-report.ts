import type { Measured } from './peak';
import { figure, machine, table, today } from './table';

/** What a build of the site with so many entries was, and its timeline. */
export type Row = Measured & {
  entries: number;
  pages: number;
  files: number;
  size: number;
  timeline: number;
  estimated?: number | undefined;
  painted?: number | undefined;
  /** What the build before it took, which found nothing of these entries kept, in seconds. */
  first: number;
  /** Preview images that were drawn again, though that build had kept them. */
  drawn: number;
  inWindow: boolean;
  late: number;
};

type Report = { rows: Row[]; empty: Measured; rounds: number };

/** The row of a size. @throws if it was not measured */
export function rowOf(rows: Row[], entries: number): Row {
  const row = rows.find((one) => one.entries === entries);
  if (!row) throw new Error(`${entries} entries were not measured.`);
  return row;
}

/** The tables of all sizes and of what was to be reached. */
export function scaleReport(report: Report): string {
  const { rows, rounds } = report;
  const head = [
    'entries',
    'pages',
    'first build, s',
    'next, s',
    'memory, MiB',
    'files',
    '`out/`, MiB',
    'timeline, bytes',
    'its LCP, estimated',
    'its LCP, painted',
    'late frames',
  ];
  const cells = (row: Row) => [
    String(row.entries),
    ...[row.pages, row.first, row.seconds, row.megabytes, row.files, row.size / 2 ** 20].map(
      figure,
    ),
    figure(row.timeline),
    ...[row.estimated, row.painted].map((time) => (time ? figure(time) : '–')),
    `${row.late.toFixed(1)} %`,
  ];
  return `${today()}, ${machine()}. Made-up entries, each quoting a made-up document, twenty to a document, in all
languages. A first build draws the preview images and compresses the texts; the next finds them kept.
Memory is that of all processes of the next together. The timeline's bytes are gzip -9. Its
largest contentful paint (LCP) is for a phone, in milliseconds, medians of ${rounds}: as Lighthouse estimates it, for which
the whole document has to arrive, and as it is painted on a line that is really slow. Late frames came more than
34 ms after the one before while it was scrolled through.

${table(head, rows.map(cells))}
${table(
  ['to reach', 'measured', 'reached'],
  targets(report).map(([what, measured, met]) => [what, measured, met ? 'yes' : '**no**']),
)}`;
}

type Target = [what: string, measured: string, met: boolean];

function targets({ rows, empty }: Report): Target[] {
  const cost = (from: number, to: number) =>
    (1000 * (rowOf(rows, to).seconds - rowOf(rows, from).seconds)) / (to - from);
  const [first, later] = [cost(3, 1000), cost(1000, 5000)];
  const [three, thousand] = [rowOf(rows, 3), rowOf(rows, 1000)];
  const times = (of?: number, to?: number) => (of ?? Number.NaN) / (to ?? Number.NaN);
  const painted = times(thousand.painted, three.painted);
  const estimated = times(thousand.estimated, three.estimated);
  const memory = rows.map(({ entries, megabytes }) => `${entries}: ${figure(megabytes)} MiB`);
  return [
    [
      'an entry beyond the first thousand costs at most 1.2 × one of those',
      `${later.toFixed(1)} ms and ${first.toFixed(1)} ms: ${(later / first).toFixed(2)} ×`,
      later <= 1.2 * first,
    ],
    [
      'a build of 1,000 entries takes at most 3 × the framework’s own time for as many empty pages',
      `${figure(empty.seconds)} s for ${thousand.pages}: ${(thousand.seconds / empty.seconds).toFixed(2)} ×`,
      thousand.seconds <= 3 * empty.seconds,
    ],
    [
      'a build takes less than 1.5 GB of memory',
      memory.join(', '),
      rows.every(({ megabytes }) => megabytes * 2 ** 20 < 1.5e9),
    ],
    [
      'no preview image is drawn again when nothing in it changed',
      `at most ${Math.max(...rows.map(({ drawn }) => drawn))} drawn`,
      rows.every(({ drawn }) => drawn === 0),
    ],
    [
      'the timeline with 1,000 entries is painted within 1.3 × the time of that with three',
      `painted ${painted.toFixed(2)} ×, estimated ${estimated.toFixed(2)} ×`,
      painted <= 1.3,
    ],
    [
      'its first screen is painted, to the pixel, from its first 14,600 bytes',
      rows.map(({ entries, inWindow }) => `${entries}: ${inWindow ? 'yes' : 'no'}`).join(', '),
      rows.every(({ inWindow }) => inWindow),
    ],
  ];
}
