import { type Dirent, readdirSync, readFileSync } from 'node:fs';
import type { Problem } from './problem';

/** A file or a folder of the content: where it is, and what editors call it. */
type Named = { path: string; name: string };

/** The bytes of a file. Adds to `problems` why it cannot be read, and gives nothing; `wanted` says what for. */
export function readBytes(
  { path, name }: Named,
  problems: Problem[],
  wanted: string,
): Buffer | undefined {
  return attempt(() => readFileSync(path), { file: name, wanted }, 'file', problems);
}

/** What a folder holds, in order of name. Adds to `problems` why it cannot be read, and gives nothing. */
export function readFolder({ path, name }: Named, problems: Problem[], wanted: string): Dirent[] {
  const entries = attempt(
    () => readdirSync(path, { withFileTypes: true }),
    { file: name, wanted },
    'folder',
    problems,
  );
  return (entries ?? []).sort((a, b) => (a.name < b.name ? -1 : 1));
}

function attempt<T>(
  read: () => T,
  asked: Pick<Problem, 'file' | 'wanted'>,
  kind: string,
  problems: Problem[],
): T | undefined {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    problems.push({ ...asked, ...whyUnread(String(error.code), kind, asked.wanted) });
    return undefined;
  }
}

/** Says why something cannot be read, by the system's name for it: `EACCES` (POSIX errno). */
export function whyUnread(
  code: string,
  kind: string,
  wanted: string,
): Pick<Problem, 'found' | 'wanted'> {
  if (code === 'EACCES' || code === 'EPERM')
    return { found: `a ${kind} that may not be read`, wanted: 'the permission to read it' };
  const known: Record<string, string> = {
    ENOENT: `no such ${kind}`,
    EISDIR: 'a folder with the name of a file',
    ENOTDIR: 'a file with the name of a folder',
  };
  return { found: known[code] ?? `a ${kind} that cannot be read (${code})`, wanted };
}
