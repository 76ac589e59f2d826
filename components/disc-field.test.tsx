import { load } from 'cheerio';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { DiscField } from './disc-field';

type Disc = { x: number; y: number };
const [all, lighter] = [334, 186];

/** The four fields as they are drawn: of the page and the band, for narrow and for wide screens. */
function draw(count: number, part: number, Field = DiscField) {
  const html = (['page', 'band'] as const).map((shape) =>
    renderToStaticMarkup(<Field shape={shape} all={count} lighter={part} />),
  );
  const $ = load(html.join(''));
  return Array.from($('svg'), (svg) => {
    const [, , width = 0, height = 0] = ($(svg).attr('viewBox') ?? '').split(' ').map(Number);
    const [dark = [], light = []] = Array.from($(svg).find('path'), ({ attribs }) =>
      discsOf(attribs.d),
    );
    const disc = Number($(svg).children('use').first().attr('stroke-width'));
    return { width, height, disc, dark, light };
  });
}

/** Where a path puts its round strokes of no length, step by step. */
function discsOf(path = ''): Disc[] {
  let [x, y] = [0, 0];
  return Array.from(path.matchAll(/m(-?\d+) (-?\d+)h0/g), ([, across, down]) => {
    [x, y] = [x + Number(across), y + Number(down)];
    return { x, y };
  });
}

test('each field is the same in every build', async () => {
  vi.resetModules();
  const { DiscField: fresh } = await import('./disc-field');
  expect(draw(41, 17, fresh)).toEqual(draw(41, 17));
});

const fields = draw(all, lighter).map((field) => ({
  ...field,
  discs: [...field.dark, ...field.light],
}));

test.each(fields)(
  'on $width × $height all discs are drawn, 1.4 widths apart, in no row',
  (field) => {
    const { width, height, disc, dark, light, discs } = field;
    expect([dark.length, light.length]).toEqual([all - lighter, lighter]);
    const isInside = ({ x, y }: Disc) => x > 1 && x < width - 1 && y >= 0 && y < height - 1;
    expect(discs.filter((one) => !isInside(one))).toEqual([]);
    const rows = discs.map((a) => discs.filter((b) => Math.abs(a.y - b.y) <= 1).length);
    expect(Math.max(...rows)).toBeLessThanOrEqual(0.06 * all);
    const apart = (a: Disc, others: Disc[]) => others.map((b) => Math.hypot(a.x - b.x, a.y - b.y));
    const distances = discs.flatMap((a, index) => apart(a, discs.slice(0, index)));
    expect(Math.min(...distances)).toBeGreaterThanOrEqual(1.4 * disc);
  },
);

test.each(fields)('on $width × $height discs thin out upward, the lighter in no clump', (field) => {
  const { width, height, light, discs } = field;
  const third = (index: number) => discs.filter(({ y }) => Math.floor((y * 3) / height) === index);
  const [top = 0, middle = 0, bottom = 0] = [0, 1, 2].map((index) => third(index).length);
  expect([middle > 1.5 * top, bottom > 1.5 * middle]).toEqual([true, true]);
  const part = ({ x, y }: Disc) => `${Math.floor((4 * x) / width)} ${Math.floor((2 * y) / height)}`;
  for (const here of new Set(discs.map(part))) {
    const [some = 0, whole = 0] = [light, discs].map(
      (list) => list.filter((one) => part(one) === here).length,
    );
    expect(some / whole > 0.35 && some / whole < 0.75, `${here}: ${some} of ${whole}`).toBe(true);
  }
});
