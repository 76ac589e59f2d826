import { type AxisScale, axisScale } from '@/lib/axis-scale';
import type { TimelineEvent } from '@/lib/content/model';
import type { Words } from '@/lib/languages';

/** `framed`: in a frame in another page, whose links open in a new tab. */
export type TimelineProps = { events: TimelineEvent[]; words: Words; framed?: boolean };

/** With more labels than this, the axis shows marks alone; the list has the names. */
const mostLabels = 8;
/** The height of a row of labels, in pixels. */
const rowHeight = 22;

/** Pixels as a length that grows with the axis's type of 14 pixels: WebKit has no `rem` in SVG attributes. */
const em = (pixels: number) => `${Math.round((pixels / 14) * 1000) / 1000}em`;

/**
 * The timeline as a picture, true to scale: one drawing for all widths, with a row for each label, so that poles
 * cross no names, unless a long one reaches over the middle. Read aloud it is one sentence: the list has the links.
 */
export function Axis({ events, words, framed }: TimelineProps) {
  const scale = axisScale(events);
  const { marks, returning, years } = scale;
  const hasLabels = events.length <= mostLabels;
  const line = (hasLabels ? rowHeight * events.length : 0) + 22;
  const rows = labelRows(scale);
  const labelHeight = (event: TimelineEvent) => rowHeight * (rows.indexOf(event) + 1) - 5;
  const link = (event: TimelineEvent) => ({
    href: event.path,
    // A link in SVG does not follow <base>.
    ...(framed && { target: '_blank', rel: 'noopener' }),
    tabIndex: -1,
    className: 'group',
  });
  return (
    <figure className="mt-9 md:mt-12">
      <div role="img" aria-label={words.timeline.axis(events.length)} />
      <svg
        aria-hidden="true"
        width="100%"
        height={em(line + 34)}
        fill="currentColor"
        stroke="none"
        className="text-small block overflow-visible forced-color-adjust-auto"
      >
        <line x2="100%" {...horizontal(line)} className="text-rule" />
        {/* The axis goes on as a few dots past its end. */}
        <svg x="100%" y={em(line)} className="overflow-visible">
          <line x1="4" x2="18" strokeDasharray="1 5" stroke="currentColor" className="text-rule" />
        </svg>
        {years.map(({ year, at }) => (
          <g key={year}>
            <line {...upright(at, line + 9, line + 14)} className="text-rule" />
            <text
              x={at < 5 ? 0 : `${at}%`}
              y={em(line + 30)}
              textAnchor={at < 5 ? 'start' : 'middle'}
              className="text-muted"
            >
              {year}
            </text>{' '}
          </g>
        ))}
        {marks.map(
          ({ event, at, to }) =>
            to > at && (
              <rect
                key={event.slug}
                x={`${at}%`}
                y={em(line - 11)}
                width={`${Math.round((to - at) * 100) / 100}%`}
                height={em(22)}
                stroke="currentColor"
                className="text-rule stroke-2"
              />
            ),
        )}
        {returning.flatMap(({ at }) => at.map((one) => <Ring key={one} at={one} y={line} />))}
        {marks.map(({ event, at, to }) => (
          <a key={event.slug} {...link(event)}>
            {hasLabels && (
              <line {...upright(at, labelHeight(event) - 12, line)} className="text-rule" />
            )}
            {to === at && event.date.kind === 'span' && (
              <circle cx={`${at}%`} cy={em(line)} r={em(7)} className="text-ink" />
            )}
            {to === at && event.date.kind !== 'span' && (
              <line {...upright(at, line - 12, line + 12)} className="text-ink stroke-3" />
            )}
            {hasLabels && <Label label={event.label} at={at} y={labelHeight(event)} />}{' '}
          </a>
        ))}
        {hasLabels &&
          returning.map(({ event }) => (
            <a key={event.slug} {...link(event)}>
              <Label label={event.label} at={100} y={labelHeight(event)} gap={15} />{' '}
              <Ring at={100} y={labelHeight(event) - 5} dx={-4} />
            </a>
          ))}
      </svg>
    </figure>
  );
}

/**
 * The entries in the order of their rows, from above. Labels in the first half lead right, so the earlier is
 * the higher; in the second half they lead left, so the later is, and all of them are above those of the first.
 */
function labelRows({ marks, returning }: AxisScale): TimelineEvent[] {
  const eventsOf = (some: { event: TimelineEvent }[]) => some.map(({ event }) => event);
  const early = eventsOf(marks.filter(({ at }) => at <= 50));
  const late = eventsOf(marks.filter(({ at }) => at > 50));
  const yearly = eventsOf(returning);
  return late.length > 0 ? [...yearly, ...late.reverse(), ...early] : [...early, ...yearly];
}

/** Where a line stands at a place of the axis, or lies at a height. */
const upright = (at: number, from: number, to: number) => ({
  x1: `${at}%`,
  x2: `${at}%`,
  y1: em(from),
  y2: em(to),
  stroke: 'currentColor',
});
const horizontal = (y: number) => ({ y1: em(y), y2: em(y), stroke: 'currentColor' });

type LabelProps = { label: string; at: number; y: number; gap?: number };

/** A name beside its pole. The stroke around it, which nobody sees, makes 24 pixels to point at (WCAG 2.5.8). */
function Label({ label, at, y, gap = 7 }: LabelProps) {
  return (
    <text
      x={`${at}%`}
      dx={em(at > 50 ? -gap : gap)}
      y={em(y)}
      textAnchor={at > 50 ? 'end' : 'start'}
      stroke="transparent"
      strokeWidth="8"
      pointerEvents="all"
      className="text-ink group-hover:text-accent forced-colors:stroke-0"
    >
      {label}
    </text>
  );
}

function Ring({ at, y, dx = 0 }: { at: number; y: number; dx?: number }) {
  return (
    <circle
      cx={`${at}%`}
      cy={em(y)}
      r={em(3)}
      transform={dx ? `translate(${dx})` : undefined}
      fill="none"
      stroke="currentColor"
      className="fill-paper text-accent forced-colors:fill-[Canvas]"
    />
  );
}
