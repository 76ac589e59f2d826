import { addresses } from '@/data/addresses';
import type { Language } from '@/data/editions';
import type { Axis } from './axis-scale';

type Props = { axis: Axis; language: Language; framed: boolean };

/** The narrowest the axis is drawn, and what a letter and a line of its labels take, in pixels. */
const narrowest = 944;
const letter = 7;
const row = 22;

/** The axis lying level; labels that would touch stand in rows above one another. */
export function LevelAxis({ axis, language, framed }: Props) {
  const labels = placeLabels(axis, language);
  const line = row * (Math.max(...labels.map((label) => label.row)) + 1) + 16;
  return (
    <svg width="100%" height={line + 48} className="text-small overflow-visible">
      <line x1="0" x2="100%" y1={line} y2={line} className="stroke-rule" />
      {axis.years.map(({ year, at }) => (
        <g key={year} aria-hidden="true">
          <Stroke at={at} from={line + 8} to={line + 16} className="stroke-rule" />
          <text x={`${at}%`} y={line + 36} textAnchor="middle" className="fill-muted">
            {year}
          </text>
        </g>
      ))}
      {axis.returning.map(({ event, at }) => (
        <g key={event.slug} aria-hidden="true" className="fill-paper stroke-accent">
          {at.map((place) => (
            <circle key={place} cx={`${place}%`} cy={line} r="3.5" />
          ))}
        </g>
      ))}
      {labels.map(({ event, at, row: rows, end, width }) => (
        <a
          key={event.slug}
          href={addresses.event(language, event.slug)}
          // A link in SVG does not follow <base>.
          target={framed ? '_blank' : undefined}
          rel={framed ? 'noopener' : undefined}
          className="group"
        >
          <rect
            x={`${at}%`}
            y={line - row * rows - 40}
            width={width + 20}
            height={row * rows + 58}
            transform={`translate(${end ? -width - 10 : -10})`}
            className="fill-transparent"
          />
          {event.date.kind === 'span' && (
            <circle cx={`${at}%`} cy={line} r="8" className="fill-ink" />
          )}
          {event.date.kind === 'day' && (
            <Stroke at={at} from={line - 15} to={line + 15} className="stroke-ink stroke-3" />
          )}
          {rows > 0 && (
            <Stroke at={at} from={line - row * rows - 14} to={line - 15} className="stroke-rule" />
          )}
          <text
            x={`${at}%`}
            dx={end ? 0 : -8}
            y={line - row * rows - 22}
            textAnchor={end ? 'end' : 'start'}
            className="fill-ink group-hover:fill-accent"
          >
            {event.label[language]}
          </text>
        </a>
      ))}
    </svg>
  );
}

type StrokeProps = { at: number; from: number; to: number; className: string };

function Stroke({ at, from, to, className }: StrokeProps) {
  return <line x1={`${at}%`} x2={`${at}%`} y1={from} y2={to} className={className} />;
}

/** Gives each label the lowest row in which it touches no other; one that returns stands at the end. */
function placeLabels({ marks, returning }: Axis, language: Language) {
  const taken: [from: number, to: number][][] = [];
  const all = [
    ...marks.map(({ event, at }) => ({ event, at, end: false })),
    ...returning.map(({ event }) => ({ event, at: 100, end: true })),
  ];
  return all.map((label) => {
    const width = label.event.label[language].length * letter;
    const end = label.end || (label.at / 100) * narrowest + width > narrowest;
    const start = (label.at / 100) * narrowest - (end ? width : 0);
    const free = (spans: [number, number][] = []) =>
      spans.every(([from, to]) => start > to + letter || start + width < from - letter);
    let at = 0;
    while (!free(taken[at])) at++;
    taken[at] = [...(taken[at] ?? []), [start, start + width]];
    return { ...label, end, width, row: at };
  });
}
