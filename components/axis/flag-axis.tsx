import { addresses } from '@/data/addresses';
import type { Language } from '@/data/languages';
import { type Axis as Scale, writtenYears } from './axis-scale';
import { besideName, type Flag, gap, lengthOf } from './flags';
import { em, Line, Rings, Stroke, Target, WideStroke, YearsBelow } from './strokes';

/** How high a row of names is, in pixels. */
const row = 22;

type Props = {
  scale: Scale;
  /** The least width at which it is shown, in pixels, for which it is laid out. */
  width: number;
  language: Language;
  framed: boolean;
  className: string;
};

/**
 * The axis lying level, each name on a pole at its exact place. It is there to be seen and pointed at:
 * the list below says the same to those who read by ear or by keyboard, and leads to the same pages.
 */
export function FlagAxis({
  scale,
  width,
  language,
  framed,
  flags,
  className,
}: Props & { flags: Flag[] }) {
  const { marks, returning } = scale;
  const line = 16 + row * (Math.max(...flags.map((flag) => flag.row)) + 1) + 4;
  const heightOf = (flag: Flag | undefined) => line - 20 - row * (flag?.row ?? 0);
  const radius = width < 500 ? 2.5 : 3.5;
  const link = (slug: string) => ({
    href: addresses.event(language, slug),
    // A link in SVG does not follow <base>.
    ...(framed && { target: '_blank', rel: 'noopener' }),
    tabIndex: -1,
    className: 'group',
  });
  return (
    <svg
      aria-hidden="true"
      width="100%"
      height={em(line + 34)}
      className={`text-small overflow-visible ${className}`}
    >
      <Line at={line} />
      <YearsBelow years={writtenYears(scale, Math.floor(width / 46))} width={width} line={line} />
      {marks.map(
        ({ event, at, to }) =>
          to > at && <WideStroke key={event.slug} at={at} to={to} line={line} />,
      )}
      {returning.map(({ event, at }) => (
        <Rings key={event.slug} at={at} width={width} line={line} radius={radius} />
      ))}
      {marks.map(({ event, at, to }, index) => {
        const flag = flags[index];
        const y = heightOf(flag);
        return (
          <a key={event.slug} {...link(event.slug)}>
            <Stroke at={at} from={y - 11} to={line} className="stroke-rule" />
            {event.date.kind === 'span' ? (
              <circle cx={`${at}%`} cy={em(line)} r={em(7)} className="fill-ink" />
            ) : (
              to === at && (
                <Stroke at={at} from={line - 12} to={line + 12} className="stroke-ink stroke-3" />
              )
            )}
            <Target
              at={at}
              y={y}
              length={lengthOf(event.label[language]) + gap}
              left={flag?.left}
            />
            <text
              x={`${at}%`}
              dx={em(flag?.left ? -gap : gap)}
              y={em(y)}
              textAnchor={flag?.left ? 'end' : 'start'}
              className="fill-ink group-hover:fill-accent"
            >
              {event.label[language]}
            </text>
          </a>
        );
      })}
      {returning.map(({ event }, index) => {
        const y = heightOf(flags[marks.length + index]);
        return (
          <a key={event.slug} {...link(event.slug)}>
            <text
              x="100%"
              dx={em(-besideName)}
              y={em(y)}
              textAnchor="end"
              className="fill-ink group-hover:fill-accent"
            >
              {event.label[language]}
            </text>
            <svg x="100%" y={em(y - 5)} className="overflow-visible">
              <circle cx={em(-4)} r={em(radius)} className="fill-paper stroke-accent" />
            </svg>
          </a>
        );
      })}
    </svg>
  );
}
