import { readFileSync } from 'node:fs';

/** Colours by name, as `globals.css` has them. */
export type Colours = ReadonlyMap<string, string>;

/** The colours of the one stylesheet, by day and by night, for what reads no stylesheet itself. */
export function readColours(): { day: Colours; night: Colours } {
  const css = readFileSync('app/globals.css', 'utf8');
  const day = coloursIn(/@theme \{[^}]*\}/.exec(css)?.[0] ?? '');
  const night = coloursIn(/@variant dark \{[^}]*\}/.exec(css)?.[0] ?? '');
  return { day, night: new Map([...day, ...night]) };
}

/** @throws if the stylesheet has no such colour */
export function colourIn(colours: Colours, name: string): string {
  const colour = colours.get(name);
  if (!colour) throw new Error(`app/globals.css has no colour --color-${name}.`);
  return colour;
}

function coloursIn(part: string): Colours {
  const set = [...part.matchAll(/--color-([a-z]+): (#[0-9a-f]{6});/g)];
  return new Map(set.map(([, name = '', colour = '']) => [name, colour]));
}
