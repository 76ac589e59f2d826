import { spreadDiscs } from '@/components/memorial/disc-positions';
import { onceEach } from '@/data/once-each';

/** The same in every language. */
const spread = onceEach(spreadDiscs);

type Props = {
  all: number;
  lighter: number;
  width: number;
  ink: string;
  darker: string;
};

const height = 240;
const radius = 6;

/** The memorial's field of discs on a preview image: as many as on the page, on a wider field. */
export function PreviewDiscs({ all, lighter, width, ink, darker }: Props) {
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      {spread(all, { width: width - 2 * radius, height: height - 2 * radius }).map(
        ({ x, y }, index) => (
          <circle
            key={`${x} ${y}`}
            cx={x + radius}
            cy={y + radius}
            r={radius}
            fill={index < lighter ? ink : darker}
          />
        ),
      )}
    </svg>
  );
}
