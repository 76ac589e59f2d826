import { type Disc, spreadDiscs } from '@/lib/disc-positions';

const narrow = 'md:hidden print:hidden';
const wide = 'max-md:hidden print:block print:w-3/5';

/** The shapes of the field: on the memorial page and in the band of the timeline, each for narrow and wide screens. */
const shapes = {
  page: [
    { name: 'tall', width: 700, height: 740, disc: 15, className: narrow },
    { name: 'wide', width: 1072, height: 410, disc: 12, className: wide },
  ],
  band: [
    { name: 'narrow', width: 700, height: 270, disc: 9, className: narrow },
    { name: 'broad', width: 1072, height: 170, disc: 7, className: wide },
  ],
};

/** `text` describes the picture, where the words beside it do not. */
type Props = { shape: keyof typeof shapes; all: number; lighter: number; text?: string };

/**
 * The memorial's field of discs. In forced colours and on paper the discs are outlines, the lighter ones
 * thinner: so “lighter” stays true.
 */
export function DiscField({ shape, all, lighter, text }: Props) {
  return shapes[shape].map(({ name, width, height, disc, className }) => {
    const discs = spreadDiscs(all, { width, height });
    return (
      <svg
        key={name}
        {...(text ? { role: 'img', 'aria-label': text } : { 'aria-hidden': true })}
        viewBox={`0 0 ${width} ${height}`}
        width="100%"
        stroke="currentColor"
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
        <g
          stroke="none"
          className="print:stroke-paper hidden stroke-[Canvas] print:inline forced-colors:inline"
        >
          <use href={`#${name}-darker`} strokeWidth={disc * 0.42} />
          <use href={`#${name}-lighter`} strokeWidth={disc * 0.78} />
        </g>
      </svg>
    );
  });
}

/** Each disc as a stroke of no length with round ends, from left to right. */
function drawDiscs(discs: Disc[]): string {
  let [path, left, top] = ['', 0, 0];
  for (const { x, y } of discs.toSorted((a, b) => a.x - b.x || a.y - b.y)) {
    path += `m${x - left} ${y - top}h0`;
    [left, top] = [x, y];
  }
  return path;
}
