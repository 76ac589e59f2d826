import { editions, type Language } from '@/data/editions';
import { type Axis, writtenYears } from './axis-scale';
import { gatherMarks, yearAnchor } from './crowded';

type Props = {
  axis: Axis;
  language: Language;
  /** How many marks and how many years there is room for. */
  marks: number;
  years: number;
};

const line = 40;

/** The axis of a long timeline: marks that stand close are one, with their number, and lead to their year. */
export function GatheredAxis({ axis, language, marks, years }: Props) {
  return (
    <svg width="100%" height={line + 44} className="text-small overflow-visible">
      <line x1="0" x2="100%" y1={line} y2={line} className="stroke-rule" />
      {writtenYears(axis, years).map(({ year, at }) => (
        <g key={year} aria-hidden="true" className="fill-muted stroke-none">
          <line x1={`${at}%`} x2={`${at}%`} y1={line + 8} y2={line + 14} className="stroke-rule" />
          <text x={`${at}%`} y={line + 32} textAnchor={at < 3 ? 'start' : 'middle'}>
            {year}
          </text>
        </g>
      ))}
      {gatherMarks(axis.marks, marks).map(({ from, to, start, end, count }) => (
        <a
          key={start}
          href={`#${yearAnchor(from)}`}
          target="_self"
          aria-label={editions[language].timeline.gathered(
            from === to ? `${from}` : `${from}–${to}`,
            count,
          )}
          className="group"
        >
          <rect
            x={`${start}%`}
            width={`${100 / marks}%`}
            height={line + 16}
            className="fill-transparent"
          />
          <line
            x1={`${start}%`}
            x2={`${end}%`}
            y1={line}
            y2={line}
            className="stroke-ink group-hover:stroke-accent stroke-8 [stroke-linecap:round]"
          />
          {/* What sets it apart from the one before, where they touch. */}
          <line
            x1={`${start}%`}
            x2={`${start}%`}
            y1={line - 6}
            y2={line + 6}
            transform="translate(-5)"
            className="stroke-paper stroke-2"
          />
          <text x={`${start}%`} y={line - 16} className="fill-ink group-hover:fill-accent">
            {count}
          </text>
        </a>
      ))}
    </svg>
  );
}
