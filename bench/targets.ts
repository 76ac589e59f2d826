import { figure, table } from './table';

type Figures = Record<string, number>;

type Clicks = { heads: string[]; medians: number[][] };

/** What was to be reached, what was, and, where it was not, why. */
export function targets(medians: Figures[], clicks: Clicks, pages: { less: string[] }): string {
  const [site = {}, , timelineJs = {}, , bare = {}] = medians;
  const ratio = (name: string, to: Figures) =>
    (site[name] ?? Number.NaN) / (to[name] ?? Number.NaN);
  const [own = [], framework = []] = clicks.medians;
  const rows: [target: string, reached: string, met: boolean, why: string][] = [
    target(
      'largest contentful paint as Lighthouse estimates it, at most 1.30 × bare HTML',
      ratio('largest contentful paint', bare),
      1.3,
      'it counts the whole document and the fonts, for which the text does not wait',
    ),
    target(
      'the same on a line that is really slow, at most 1.10 × bare HTML',
      ratio('largest contentful paint, line really slow', bare),
      1.1,
      'the page has styles and more text',
    ),
    target(
      'bytes without fonts, at most 1/6 of TimelineJS',
      ratio('bytes without fonts', timelineJs),
      1 / 6,
      '',
    ),
    target('bytes with fonts, at most 40,000', site.bytes ?? Number.NaN, 40_000, ''),
    ...clicks.heads.map((head, place) =>
      target(
        `click to paint ${head}, at most the framework’s`,
        (own[place] ?? Number.NaN) / (framework[place] ?? Number.NaN),
        1,
        'the page is fetched only then; the framework fetched every entry with the timeline (docs/decisions/2026-11-25-speculation.md)',
      ),
    ),
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

function target(
  what: string,
  value: number,
  most: number,
  why: string,
): [string, string, boolean, string] {
  return [what, value >= 100 ? figure(value) : value.toFixed(2), value <= most, why];
}
