import { type Axis, writtenYears } from '@/components/axis/axis-scale';

type Props = {
  axis: Axis;
  width: number;
  paper: string;
  ink: string;
  muted: string;
  accent: string;
};

const height = 64;
const label = 120;

/** The axis of a preview image: the years, what happened once, and what returns each year. */
export function PreviewAxis({ axis, width, paper, ink, muted, accent }: Props) {
  const middle = height / 2;
  const place = (at: number) => 18 + (at / 100) * (width - 28);
  return (
    <div style={{ display: 'flex', position: 'relative', width, height: height + 52 }}>
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
        <path d={`M18 ${middle}H${width}`} stroke={muted} strokeWidth="2" />
        {axis.marks.map(
          ({ event, at, to }) =>
            to > at && (
              <path
                key={event.slug}
                d={`M${place(at)} 2H${place(to)}V${height - 2}H${place(at)}Z`}
                fill={muted}
                stroke={muted}
                strokeWidth="4"
                opacity="0.6"
              />
            ),
        )}
        {axis.returning.flatMap(({ at }) =>
          at.map((one) => (
            <circle
              key={one}
              cx={place(one)}
              cy={middle}
              r="8"
              fill={paper}
              stroke={accent}
              strokeWidth="3"
            />
          )),
        )}
        {axis.marks.map(({ event, at, to }) =>
          event.date.kind === 'span' ? (
            <circle key={event.slug} cx={place(at)} cy={middle} r="18" fill={ink} />
          ) : (
            to === at && (
              <path key={event.slug} d={`M${place(at)} 0V${height}`} stroke={ink} strokeWidth="6" />
            )
          ),
        )}
      </svg>
      {writtenYears(axis, 8).map(({ year, at }) => (
        <div
          key={year}
          style={{
            display: 'flex',
            position: 'absolute',
            top: height + 4,
            left: place(at) - label / 2,
            width: label,
            justifyContent: 'center',
            color: muted,
            fontSize: 38,
          }}
        >
          {year}
        </div>
      ))}
    </div>
  );
}
