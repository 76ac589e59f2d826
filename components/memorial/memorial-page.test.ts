import { expect, test } from 'vitest';
import { render, textOf } from '@/e2e/support/render';
import { testContent } from '@/e2e/support/test-content';
import { DiscField } from './disc-field';
import { spreadDiscs } from './disc-positions';
import { MemorialPage } from './memorial-page';

const { memorial } = testContent();

/** The discs of a path as they are drawn, step by step. */
function drawn(html: string, id: string): string[] {
  const [, path = ''] = new RegExp(`id="${id}" d="([^"]*)"`).exec(html) ?? [];
  let [x, y] = [0, 0];
  return [...path.matchAll(/m(-?\d+) (-?\d+)h0/g)].map(([, dx, dy]) => {
    [x, y] = [x + Number(dx), y + Number(dy)];
    return `${x} ${y}`;
  });
}

const shapes = [
  { name: 'tall', width: 700, height: 740 },
  { name: 'wide', width: 1072, height: 410 },
];

test.each(shapes)(
  'every disc is drawn in its place on the $name field, as many of them lighter as the memorial says',
  ({ name, width, height }) => {
    const html = render(DiscField, { all: 41, lighter: 17, text: 'A field.' });
    const places = spreadDiscs(41, { width, height }).map(({ x, y }) => `${x} ${y}`);
    expect(drawn(html, `${name}-lighter`).toSorted()).toEqual(places.slice(0, 17).toSorted());
    expect(drawn(html, `${name}-darker`).toSorted()).toEqual(places.slice(17).toSorted());
    expect(html).toContain('aria-label="A field."');
  },
);

test('the memorial quotes the remembrance first, the figures second, then the rest', () => {
  const said = textOf(render(MemorialPage, { memorial, days: [], language: 'en' }));
  const [figures, remembrance, ...others] = memorial.quotations.map(({ words }) =>
    said.indexOf(words),
  );
  const order = [remembrance, figures, ...others];
  expect(order).not.toContain(-1);
  expect(order).toEqual(order.toSorted((a = 0, b = 0) => a - b));
  for (const one of [memorial.title, memorial.note, memorial.discs.caption])
    expect(said).toContain(one?.en);
});
