import { startOf } from '@/data/dates/calendar-date';
import { dictionaries, type Language } from '@/data/languages';
import { type Axis as Scale, writtenYears } from './axis-scale';
import { dashOf, pileUp } from './piles';
import { em, Line, Rings, Stroke, YearsBelow } from './strokes';

type Props = { scale: Scale; width: number; language: Language; className: string };

const keyLine = 10;

/** The axis of many entries: each is a dash in a pile over its year. One image, for there is a list. */
export function PileAxis({ scale, width, language, className }: Props) {
  const { marks, returning } = scale;
  const { oneEntry, piled } = dictionaries[language].timeline;
  const { piles, column } = pileUp(scale, width);
  const { dash, space } = dashOf(piles);
  const top = Math.max(...piles.map(({ count }) => count)) * (dash + space);
  const line = 36 + top + 7;
  const years = marks.map(({ event }) => startOf(event.date).slice(0, 4));
  const label = piled(marks.length, years[0] ?? '', years.at(-1) ?? '');
  return (
    <svg
      role="img"
      aria-label={label}
      width="100%"
      height={em(line + 34)}
      className={`text-small overflow-visible ${className}`}
    >
      <line
        x2={em(column)}
        y1={em(keyLine)}
        y2={em(keyLine)}
        strokeWidth={em(dash)}
        className="stroke-ink"
      />
      <text x={em(column + 7)} y={em(keyLine + 5)} className="fill-ink">
        {oneEntry}
      </text>
      <Line at={line} />
      <YearsBelow years={writtenYears(scale, Math.floor(width / 46))} width={width} line={line} />
      <g
        strokeDasharray={`${em(dash)} ${em(space)}`}
        strokeWidth={em(column)}
        className="stroke-ink"
      >
        {piles.map(({ at, count }) => (
          <Stroke
            key={at}
            at={at}
            from={line - 7}
            to={line - 7 - count * (dash + space) + space}
            className=""
          />
        ))}
      </g>
      {returning.slice(0, 1).map(({ event, at }) => (
        <g key={event.slug}>
          <Rings at={at} width={width} line={line} radius={2.5} />
          <text x="100%" dx={em(-15)} y={em(keyLine + 5)} textAnchor="end" className="fill-ink">
            {event.label[language]}
          </text>
          <svg x="100%" y={em(keyLine)} className="overflow-visible">
            <circle cx={em(-4)} r={em(2.5)} className="fill-paper stroke-accent" />
          </svg>
        </g>
      ))}
    </svg>
  );
}
