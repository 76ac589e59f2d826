import { readFile } from 'node:fs/promises';
import { ImageResponse } from 'next/og';
import subsetFont from 'subset-font';
import { type AxisScale, axisScale } from '@/lib/axis-scale';
import { spreadDiscs } from '@/lib/disc-positions';
import { type Preview, previewSize } from './previews';

const margin = 72;
const width = previewSize.width - 2 * margin;

/** The colours of `globals.css`. */
const day = { paper: '#f7f5f0', ink: '#22252a', muted: '#4e545c', accent: '#3a5570' };
const night = { paper: '#14171b', ink: '#e9e6df', muted: '#6f8194', accent: '#a9c0d6' };

/** `next/og` takes one file a weight and family; a letter in neither family would be downloaded. */
const fonts = Promise.all(
  ['latin', 'cyrillic'].flatMap((name) =>
    ([300, 400, 600] as const).map(async (weight) => {
      const file = `@fontsource-variable/source-serif-4/files/source-serif-4-${name}-wght-normal.woff2`;
      const data = await subsetFont(await readFile(`node_modules/${file}`), undefined, {
        targetFormat: 'sfnt',
        keepAllGlyphs: true,
        variationAxes: { wght: weight },
      });
      return { name, weight, data };
    }),
  ),
);

/** Few words and large. Dark with the memorial's discs. */
export async function previewImage({ site, title, line, events, discs }: Preview) {
  const { paper, ink, accent } = discs ? night : day;
  const fontSize = sizeOf(title, events || discs ? 140 : 330);
  const column = { display: 'flex', flexDirection: 'column' } as const;
  return new ImageResponse(
    <div
      style={{
        ...column,
        width: '100%',
        height: '100%',
        padding: `52px ${margin}px ${discs ? 36 : 52}px`,
        justifyContent: 'space-between',
        background: paper,
        color: ink,
        fontFamily: 'latin, cyrillic',
        lineHeight: 1.15,
      }}
    >
      {site && <div style={{ fontSize: 44, fontWeight: 600 }}>{site}</div>}
      <div style={column}>
        <div style={{ fontSize: line.length < 40 ? 52 : 40, color: accent }}>{line}</div>
        <div
          style={{ display: 'block', fontSize, fontWeight: 300, textWrap: 'balance', lineClamp: 4 }}
        >
          {title}
        </div>
      </div>
      {events && drawAxis(axisScale(events))}
      {discs && drawDiscs(discs)}
    </div>,
    { ...previewSize, fonts: await fonts },
  );
}

/** The largest size in which a title has room, as wide as its letters are on average. */
function sizeOf(title: string, height: number): number {
  const letter = /[а-яё]/i.test(title) ? 0.62 : 0.54;
  const longest = Math.max(...title.split(/\s/).map((word) => word.length));
  const fits = (size: number) =>
    longest * letter * size < width &&
    Math.ceil((title.length * letter * size) / width) * 1.15 * size < height;
  return [136, 120, 106, 92, 80, 68].find(fits) ?? 56;
}

/** The timeline's axis: the years, what happened once, and what returns each year. */
function drawAxis({ marks, returning, years }: AxisScale) {
  const { paper, ink, muted, accent } = day;
  const left = (at: number) => 18 + (at / 100) * (width - 28);
  const rings = returning.flatMap(({ at }) => at);
  return (
    <div style={{ display: 'flex', position: 'relative', height: 116, color: muted, fontSize: 38 }}>
      <svg width={width} height="64">
        <path d={`M18 32H${width}`} stroke={muted} strokeWidth="2" />
        {marks.map(({ event: { slug }, at, to }) => (
          <path key={slug} d={`M${left(at)} 2H${left(to)}V62H${left(at)}Z`} fill={muted} />
        ))}
        <g fill={paper} stroke={accent} strokeWidth="3">
          {rings.map((at) => (
            <circle key={at} cx={left(at)} cy="32" r="8" />
          ))}
        </g>
        {marks.map(({ event: { slug, date }, at, to }) =>
          to > at ? null : date.kind === 'span' ? (
            <circle key={slug} cx={left(at)} cy="32" r="18" fill={ink} />
          ) : (
            <path key={slug} d={`M${left(at)} 0V64`} stroke={ink} strokeWidth="6" />
          ),
        )}
      </svg>
      {years.map(({ year, at }) => (
        <div
          key={year}
          style={{ display: 'flex', position: 'absolute', top: 72, left: left(at) - 41 }}
        >
          {year}
        </div>
      ))}
    </div>
  );
}

/** The memorial's field, a wider one than on the page. */
function drawDiscs({ all, lighter }: { all: number; lighter: number }) {
  return (
    <svg width={width} height="240">
      {spreadDiscs(all, { width: width - 12, height: 228 }).map(({ x, y }, index) => {
        const fill = index < lighter ? night.ink : night.muted;
        return <circle key={`${x} ${y}`} cx={x + 6} cy={y + 6} r="6" fill={fill} />;
      })}
    </svg>
  );
}
