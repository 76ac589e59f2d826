import { type Disc, spreadDiscs } from '@/data/disc-field';

const width = 1000;
const height = 600;

type Props = { all: number; lighter: number; text: string };

/** The memorial's field of discs as one image. In print the discs are outlines. */
export function DiscField({ all, lighter, text }: Props) {
  const discs = spreadDiscs(all, width, height, 10);
  return (
    <svg
      role="img"
      aria-label={text}
      viewBox={`0 0 ${width} ${height}`}
      strokeLinecap="round"
      className="w-full overflow-visible"
    >
      <g className="stroke-[16] md:stroke-[12]">
        <path id="darker-discs" d={drawDiscs(discs.slice(lighter))} className="stroke-disc" />
        <path id="lighter-discs" d={drawDiscs(discs.slice(0, lighter))} className="stroke-ink" />
      </g>
      <g className="hidden print:inline">
        <use href="#darker-discs" />
        <use href="#lighter-discs" />
      </g>
    </svg>
  );
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
