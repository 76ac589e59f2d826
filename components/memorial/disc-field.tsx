import { type Disc, spreadDiscs } from './disc-positions';

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
      className="w-full overflow-visible print:w-1/2"
    >
      <defs>
        <path id="darker" d={drawDiscs(discs.slice(lighter))} />
        <path id="lighter" d={drawDiscs(discs.slice(0, lighter))} />
      </defs>
      <use href="#darker" className="stroke-disc print:stroke-ink stroke-[16] md:stroke-[12]" />
      <use href="#lighter" className="stroke-ink stroke-[16] md:stroke-[12]" />
      <use href="#darker" className="stroke-paper hidden stroke-[6] print:inline" />
      <use href="#lighter" className="stroke-paper hidden stroke-[10] print:inline" />
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
