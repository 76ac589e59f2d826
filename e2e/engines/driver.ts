import { existsSync } from 'node:fs';

/** The keys that readers press, as the engines' drivers name them. */
export type Key = 'Control' | 'c' | 'v';

/** What an engine can be asked, by whatever protocol it speaks. */
export type Driver = {
  version: string;
  open(url: string): Promise<void>;
  size(width: number, height: number): Promise<void>;
  /** The string that an expression in the page is or promises. */
  evaluate(expression: string): Promise<string>;
  /** Clicks at a point of the window. */
  click(x: number, y: number): Promise<void>;
  /** Presses keys together. */
  press(keys: Key[]): Promise<void>;
  /** The page as a PDF, where the engine's driver can print. */
  print?(): Promise<Uint8Array>;
  /** What its console said of trouble, where its driver tells. */
  console: string[];
  quit(): Promise<void>;
};

export type Options = { scripts: boolean };

/** The reader's surroundings: it is a day later there than in Moscow for eleven hours of each day. */
export const surroundings = { ...process.env, TZ: 'Pacific/Kiritimati' };

/** The first of these programs that is there. */
export function findProgram(...paths: string[]): string | undefined {
  return paths.find((path) => existsSync(path));
}
