import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync('app/globals.css', 'utf8');

/** The colours that a part of the stylesheet sets, by name. */
function coloursIn(part: string): Map<string, string> {
  const set = [...part.matchAll(/--color-([a-z]+): (#[0-9a-f]{6});/g)];
  return new Map(set.map(([, name = '', colour = '']) => [name, colour]));
}

const light = coloursIn(/@theme \{[^}]*\}/.exec(css)?.[0] ?? '');
const dark = new Map([...light, ...coloursIn(/@variant dark \{[^}]*\}/.exec(css)?.[0] ?? '')]);

/** Relative luminance and contrast ratio (WCAG 2.2). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(colours: Map<string, string>, a: string, b: string): number {
  const [high = 0, low = 0] = [a, b]
    .map((name) => luminance(colours.get(name) ?? ''))
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
