import type { Axis } from './axis-scale';

/** The size of the axis's letters, `text-small`, in pixels where the reader has not changed it. */
const letters = 14;

/**
 * A length in pixels as one that grows with the reader's letters: by those of the axis, for WebKit knows no
 * `rem` in the attributes of SVG.
 */
export const em = (pixels: number) => `${Math.round((pixels / letters) * 10_000) / 10_000}em`;

type StrokeProps = { at: number; from: number; to: number; className: string };

/** An upright stroke at a place on the axis. */
export function Stroke({ at, from, to, className }: StrokeProps) {
  return <line x1={`${at}%`} x2={`${at}%`} y1={em(from)} y2={em(to)} className={className} />;
}

/** A stroke as wide as the time that something may be of; a paler one, for it is not known where in that. */
export function WideStroke({ at, to, line }: { at: number; to: number; line: number }) {
  return (
    <rect
      x={`${at}%`}
      y={em(line - 11)}
      width={`${Math.round((to - at) * 100) / 100}%`}
      height={em(22)}
      className="fill-rule stroke-rule stroke-2"
    />
  );
}

/** The line of the axis, which goes on past its end. */
export function Line({ at }: { at: number }) {
  return (
    <>
      <line x2="100%" y1={em(at)} y2={em(at)} className="stroke-rule" />
      <svg x="100%" y={em(at)} className="overflow-visible">
        <line x1="4" x2="18" strokeDasharray="1 5" className="stroke-rule" />
      </svg>
    </>
  );
}

type YearsProps = { years: Axis['years']; width: number; line: number };

/** The years below the line. */
export function YearsBelow({ years, width, line }: YearsProps) {
  return years.map(({ year, at }) => {
    const atStart = (at / 100) * width < 16;
    return (
      <g key={year}>
        <Stroke at={at} from={line + 9} to={line + 14} className="stroke-rule" />
        <text
          x={atStart ? 0 : `${at}%`}
          y={em(line + 30)}
          textAnchor={atStart ? 'start' : 'middle'}
          className="fill-muted"
        >
          {year}
        </text>
      </g>
    );
  });
}

/** A ring for each time that something returns; where they would touch, a dotted line. */
export function Rings({
  at,
  width,
  line,
  radius,
}: {
  at: number[];
  width: number;
  line: number;
  radius: number;
}) {
  const [first = 0, second = 100] = at;
  if (((second - first) / 100) * width < 2 * radius + 2)
    return (
      <line
        x1={`${first}%`}
        x2="100%"
        y1={em(line)}
        y2={em(line)}
        strokeDasharray={`${em(1)} ${em(3)}`}
        className="stroke-accent stroke-3"
      />
    );
  return (
    <g className="fill-paper stroke-accent">
      {at.map((place) => (
        <circle key={place} cx={`${place}%`} cy={em(line)} r={em(radius)} />
      ))}
    </g>
  );
}

type TargetProps = { at: number; y: number; length: number; left: boolean | undefined };

/** Where a name can be pointed at: 24 pixels high (WCAG 2.2, 2.5.8), from its pole to its end. */
export function Target({ at, y, length, left }: TargetProps) {
  return (
    <rect
      x={`${at}%`}
      y={em(y - 17)}
      width={em(length)}
      height={em(24)}
      transform={left ? `translate(${-length})` : undefined}
      className="fill-transparent"
    />
  );
}
