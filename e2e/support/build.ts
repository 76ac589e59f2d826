import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

const scratch = 'test-results/builds';

/** An empty folder of a test's own, within the project. */
export function freshFolder(name: string): string {
  const folder = join(scratch, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** A copy of the site's content to change. */
export function copyContent(name: string): string {
  const folder = freshFolder(name);
  for (const kind of ['events', 'pages', 'sources'])
    cpSync(join('data', kind), join(folder, kind), { recursive: true });
  return folder;
}

/**
 * Builds the site, or a copy of it in a folder within, in an environment of its own; gives the exit status
 * and all that was printed.
 */
export function buildSite(
  env: Record<string, string>,
  folder = '.',
): { status: number | null; printed: string } {
  const { status, stdout, stderr } = spawnSync('npx', ['next', 'build'], {
    cwd: folder,
    env: { ...process.env, NODE_ENV: 'production', ...env },
    encoding: 'utf8',
  });
  return { status, printed: stdout + stderr };
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
