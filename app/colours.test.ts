import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { type Colours, colourIn, readColours } from './colours';
import { PreviewPicture } from './preview/preview-picture';

const { day: light, night: dark } = readColours();

/** Relative luminance and contrast ratio (WCAG 2.2). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(colours: Colours, a: string, b: string): number {
  const [high = 0, low = 0] = [a, b]
    .map((name) => luminance(colourIn(colours, name)))
    .sort((one, other) => other - one);
  return (high + 0.05) / (low + 0.05);
}

describe.each([
  ['by day', light],
  ['by night', dark],
])('%s', (_, colours) => {
  test.each([
    ['ink', 'paper'],
    ['muted', 'paper'],
    ['accent', 'paper'],
    ['ink', 'mark'],
    ['ink', 'target'],
  ])('text of %s on %s can be read: 7 to 1', (text, ground) => {
    expect(contrast(colours, text, ground)).toBeGreaterThanOrEqual(7);
  });

  test('what carries meaning without words can be seen: 3 to 1', () => {
    for (const name of ['accent', 'rule'])
      expect(contrast(colours, name, 'paper')).toBeGreaterThanOrEqual(3);
  });
});

test('on the memorial, which is always dark, a lighter disc can be told from another, and that from the ground', () => {
  expect(contrast(dark, 'ink', 'disc')).toBeGreaterThanOrEqual(3);
  expect(contrast(dark, 'disc', 'paper')).toBeGreaterThanOrEqual(3);
});

test('a preview image has the colours of the stylesheet, the memorial’s those of the night', () => {
  const props = { title: 'Lamps', fontFamily: 'serif', widthOf: () => 1 };
  const drawn = (discs?: { all: number; lighter: number }) =>
    renderToStaticMarkup(PreviewPicture({ ...props, over: '1933', ...(discs && { discs }) }));
  for (const [html, colours] of [
    [drawn(), light],
    [drawn({ all: 3, lighter: 1 }), dark],
  ] as const) {
    const used = new Set(html.match(/#[0-9a-f]{6}/g));
    for (const name of ['paper', 'ink', 'accent']) expect(used).toContain(colourIn(colours, name));
    for (const colour of used) expect([...colours.values()]).toContain(colour);
  }
});
