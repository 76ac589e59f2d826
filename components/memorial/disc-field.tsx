import { onceEach } from '@/data/once-each';
import { type Disc, spreadDiscs } from './disc-positions';

/** A page of each language has the same. */
const spread = onceEach(spreadDiscs);

/** The field on a narrow screen, upright, and on a wide one and on paper: its size and its discs'. */
const fields = [
  { name: 'tall', width: 700, height: 740, disc: 15, className: 'md:hidden print:hidden' },
  {
    name: 'wide',
    width: 1072,
    height: 410,
    disc: 12,
    className: 'max-md:hidden print:block print:w-3/5',
  },
];

type Props = { all: number; lighter: number; text: string };

/**
 * The memorial's field of discs as one image. Where colours are the reader's own, and in print, the
 * discs are outlines, the lighter ones thinner: so “lighter” stays true.
 */
export function DiscField({ all, lighter, text }: Props) {
  return fields.map(({ name, width, height, disc, className }) => {
    const discs = spread(all, { width, height });
    return (
      <svg
        key={name}
        role="img"
        aria-label={text}
        viewBox={`0 0 ${width} ${height}`}
        strokeLinecap="round"
        className={`block w-full overflow-visible forced-color-adjust-auto ${className}`}
      >
        <defs>
          <path id={`${name}-darker`} d={drawDiscs(discs.slice(lighter))} />
          <path id={`${name}-lighter`} d={drawDiscs(discs.slice(0, lighter))} />
        </defs>
        <use
          href={`#${name}-darker`}
          strokeWidth={disc}
          className="stroke-disc print:stroke-ink forced-colors:stroke-[CanvasText]"
        />
        <use
          href={`#${name}-lighter`}
          strokeWidth={disc}
          className="stroke-ink forced-colors:stroke-[CanvasText]"
        />
        <g className="print:stroke-paper hidden stroke-[Canvas] print:inline forced-colors:inline">
          <use href={`#${name}-darker`} strokeWidth={disc * 0.42} />
          <use href={`#${name}-lighter`} strokeWidth={disc * 0.78} />
        </g>
      </svg>
    );
  });
}

/** Each disc as a stroke of no length with round ends, from left to right. */
function drawDiscs(discs: Disc[]): string {
  const ordered = [...discs].sort((a, b) => a.x - b.x || a.y - b.y);
  let [x, y] = [0, 0];
  return ordered
    .map((disc) => {
      const step = `m${disc.x - x} ${disc.y - y}h0`;
      [x, y] = [disc.x, disc.y];
      return step;
    })
    .join('');
}
