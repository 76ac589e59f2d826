import { table } from './table';

type Figures = Record<string, number>;

/** What was to be reached, what was, and, where it was not, why. */
export function targets(medians: Figures[], clicks: number[][], pages: { less: string[] }): string {
  const [site = {}, , timelineJs = {}, , bare = {}] = medians;
  const ratio = (name: string, to: Figures) =>
    (site[name] ?? Number.NaN) / (to[name] ?? Number.NaN);
  const [moving = [], still = [], framework = []] = clicks;
  const rows: [target: string, reached: string, met: boolean, why: string][] = [
    target(
      'largest contentful paint, at most 1.05 × bare HTML',
      ratio('largest contentful paint', bare),
      1.05,
      `Lighthouse works it out as if the text waited for the fonts, which it does not; on a line that is really slow it is ${ratio('largest contentful paint, line really slow', bare).toFixed(2)} ×`,
    ),
    target(
      'bytes without fonts, at most 1/6 of TimelineJS',
      ratio('bytes without fonts', timelineJs),
      1 / 6,
      '',
    ),
    target('bytes with fonts, at most 2/3 of TimelineJS', ratio('bytes', timelineJs), 2 / 3, ''),
    ...[0, 1].flatMap((manner) => [
      target(
        `click to paint ${manner === 0 ? 'after resting on the link' : 'at once'}, at most the framework’s`,
        (moving[manner] ?? Number.NaN) / (framework[manner] ?? Number.NaN),
        1,
        manner === 0 ? transition : `${transition}, and the page is fetched only then`,
      ),
      target(
        `the same for a reader who wants no motion`,
        (still[manner] ?? Number.NaN) / (framework[manner] ?? Number.NaN),
        1,
        manner === 0
          ? 'a whole document is opened, not a part of one'
          : 'the page is fetched only then; the framework fetched all three with the timeline',
      ),
    ]),
    [
      'Lighthouse 100 in all four on every page',
      `${pages.less.length} pages with less`,
      pages.less.length === 0,
      'see above',
    ],
  ];
  return table(
    ['to reach', 'measured', 'reached', 'if not, why'],
    rows.map(([what, reached, met, why]) => [
      what,
      reached,
      met ? 'yes' : '**no**',
      met ? '' : why,
    ]),
  );
}

const transition = 'the browser first takes a picture of the old page, for the transition';

function target(
  what: string,
  value: number,
  most: number,
  why: string,
): [string, string, boolean, string] {
  return [what, value.toFixed(2), value <= most, why];
}
