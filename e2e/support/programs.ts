import { spawnSync } from 'node:child_process';
import { delimiter, resolve } from 'node:path';

type Options = { env?: Record<string, string>; cwd?: string; stdio?: 'inherit' };

/** Runs one of the project's programs, such as `next build`, to its end. */
export function runProgram(command: string, { env, ...options }: Options = {}) {
  const [program = '', ...given] = command.split(' ');
  const PATH = [resolve('node_modules/.bin'), process.env.PATH].join(delimiter);
  return spawnSync(program, given, {
    ...options,
    shell: process.platform === 'win32',
    env: { ...process.env, PATH, ...env },
    encoding: 'utf8',
  });
}
