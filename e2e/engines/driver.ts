import { existsSync } from 'node:fs';
import type { Readable } from 'node:stream';

/** What a pointer or a keyboard does, as WebDriver and WebDriver BiDi both write it. */
type Input = {
  type: 'pointer' | 'key';
  id: string;
  actions: { type: string; x?: number; y?: number; button?: number; value?: string }[];
};

/** What an engine can be asked, by whatever protocol it speaks. */
export type Driver = {
  version: string;
  open(url: string): Promise<void>;
  size(width: number, height: number): Promise<void>;
  /** The string that an expression in the page is or promises. */
  evaluate(expression: string): Promise<string>;
  perform(inputs: Input[]): Promise<void>;
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

/** What a program prints that matches, once it does. */
export function printed(stream: Readable, pattern: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    stream.on('data', (chunk) => {
      text += chunk;
      const found = pattern.exec(text)?.[1];
      if (found) resolve(found);
    });
    stream.on('end', () => reject(new Error(`Nothing like ${pattern} in: ${text}`)));
  });
}
