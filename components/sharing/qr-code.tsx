import { encode } from 'uqr';

/** A text as a QR code (ISO/IEC 18004) of one path, on paper alone. What it says stands beside it. */
export function QrCode({ text }: { text: string }) {
  const { data, size } = encode(text, { ecc: 'L', border: 0 });
  return (
    <svg
      aria-hidden="true"
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      className="hidden w-[15mm] shrink-0 print:block"
    >
      <path d={data.map(drawRow).join('')} stroke="#000" />
    </svg>
  );
}

/** The dark runs of a row, each as a stroke of width 1, from one to the next. */
function drawRow(row: boolean[], y: number): string {
  let path = '';
  let end = 0;
  for (let x = 0; x < row.length; x++) {
    if (!row[x]) continue;
    const start = x;
    while (row[x + 1]) x++;
    path += `${path ? `m${start - end} 0` : `M${start} ${y}.5`}h${x + 1 - start}`;
    end = x + 1;
  }
  return path;
}
