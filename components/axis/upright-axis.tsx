import { addresses } from '@/data/addresses';
import type { Language } from '@/data/editions';
import type { TimelineEvent } from '@/data/model/site-content';
import type { Axis } from './axis-scale';

type Props = { axis: Axis; language: Language; framed: boolean };

/** What a line of a label takes, and the least that an entry beside the axis does, in pixels. */
const lineHeight = 16;
const leastEntry = 280;
const lettersPerLine = 9;

/** The axis standing upright, as tall as the list beside it; labels that would touch move down. */
export function UprightAxis({ axis, language, framed }: Props) {
  const labels = placeLabels(axis, language);
  const lowest = labels[axis.marks.length - 1]?.at ?? 0;
  return (
    <svg width="100%" height="100%" className="overflow-visible text-[0.75rem]">
      <line x1="8" x2="8" y1="0" y2="100%" className="stroke-rule" />
      {axis.years
        .filter(({ at }) => at > lowest + 6 && at < 94)
        .map(({ year, at }) => (
          <g key={year} aria-hidden="true">
            <line x1="12" x2="18" y1={`${at}%`} y2={`${at}%`} className="stroke-rule" />
            <text x="22" y={`${at}%`} dy="4" className="fill-muted">
              {year}
            </text>
          </g>
        ))}
      {axis.returning.map(({ event, at }) => (
        <g key={event.slug} aria-hidden="true" className="fill-paper stroke-accent">
          {at.map((place) => (
            <circle key={place} cx="8" cy={`${place}%`} r="3" />
          ))}
        </g>
      ))}
      {axis.marks.map(({ event, at }) => (
        <Mark key={event.slug} event={event} at={at} />
      ))}
      {labels.map(({ event, at, lines }) => (
        <a
          key={event.slug}
          href={addresses.event(language, event.slug)}
          // A link in SVG does not follow <base>.
          target={framed ? '_blank' : undefined}
          rel={framed ? 'noopener' : undefined}
          className="fill-ink hover:fill-accent"
        >
          <rect
            y={`${at}%`}
            width="84"
            height={lines.length * lineHeight + 8}
            transform="translate(0 -12)"
            className="fill-transparent"
          />
          <text y={`${at}%`}>
            {lines.map((text, index) => (
              <tspan key={text} x="22" dy={index > 0 ? lineHeight : 5}>
                {text}
                {index < lines.length - 1 && ' '}
              </tspan>
            ))}
          </text>
        </a>
      ))}
    </svg>
  );
}

function Mark({ event, at }: { event: TimelineEvent; at: number }) {
  return event.date.kind === 'span' ? (
    <circle cx="8" cy={`${at}%`} r="7" className="fill-ink" />
  ) : (
    <line x1="-2" x2="18" y1={`${at}%`} y2={`${at}%`} strokeWidth="3" className="stroke-ink" />
  );
}

/** Puts each label beside its mark, or below the one before it; those that return stand at the end. */
function placeLabels({ marks, returning }: Axis, language: Language) {
  const leastHeight = leastEntry * (marks.length + returning.length);
  const percent = (pixels: number) => Math.round((10000 * pixels) / leastHeight) / 100;
  let free = 0;
  const below = marks.map(({ event, at }) => {
    const lines = breakLines(event.label[language]);
    const place = Math.max(at, free);
    free = place + percent(lines.length * lineHeight + 4);
    return { event, at: place, lines };
  });
  let end = 100;
  const atEnd = returning.map(({ event }) => {
    const lines = breakLines(event.label[language]);
    end -= percent(lines.length * lineHeight);
    return { event, at: end, lines };
  });
  return [...below, ...atEnd];
}

function breakLines(label: string): string[] {
  const lines: string[] = [];
  for (const word of label.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (lines.length > 0 && longer.length <= lettersPerLine) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
