import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { keptFolder } from '@/adapter/kept';
import { runProgram } from './programs';

const scratch = 'test-results/builds';

/** An empty folder of a test's own, within the project. */
export function freshFolder(name: string): string {
  const folder = join(scratch, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** A copy of content to change: of the site's own, if no other folder is named. */
export function copyContent(name: string, from = 'data'): string {
  const folder = freshFolder(name);
  for (const kind of ['events', 'pages', 'sources'])
    cpSync(join(from, kind), join(folder, kind), { recursive: true });
  return folder;
}

type Ended = { status: number | null; printed: string };

/** Runs a command in an environment and a folder of its own; gives the exit status and all that was printed. */
export function run(command: string, env: Record<string, string>, folder = '.'): Ended {
  // Tests that a test runs are not counted with those they are run by.
  const { status, stdout, stderr } = runProgram(command, {
    env: { TALLY: '', ...env },
    cwd: folder,
  });
  return { status, printed: stdout + stderr };
}

/** Lets a copy of the site have what was kept from builds before. */
export function shareKept(copy: string): void {
  const [from, to] = [resolve(keptFolder), join(copy, keptFolder)];
  mkdirSync(from, { recursive: true });
  mkdirSync(dirname(to), { recursive: true });
  symlinkSync(from, to);
}

/** Builds the site, or a copy of it in a folder within, in an environment of its own. */
export function buildSite(env: Record<string, string>, folder?: string): Ended {
  return run('next build', { NODE_ENV: 'production', ...env }, folder);
}

/** What a folder holds: the SHA-256 of each file, by name. */
export function digest(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const files = names.filter((name) => statSync(join(folder, name)).isFile());
  const sha256 = (name: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, name)))
      .digest('hex');
  return Object.fromEntries(files.map((name) => [name, sha256(name)]));
}
