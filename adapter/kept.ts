import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { subDays } from 'date-fns';

/** Where one build keeps for the next what takes long to make. */
export const keptFolder = join('.next', 'cache', 'kept');

const days = 30;

/** What is kept: preview images, fonts of few letters, and texts as hosts send them. */
type Kind = 'images' | 'fonts' | 'compressed';

/**
 * A file that was made before from the same parts, or is made now and kept.
 * @param parts all that the file depends on, what makes it among them
 */
export async function kept(
  kind: Kind,
  parts: (string | Uint8Array)[],
  make: () => Promise<Buffer>,
  within = keptFolder,
): Promise<Buffer<ArrayBuffer>> {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  const folder = join(within, kind);
  const path = join(folder, hash.digest('hex'));
  const known = await readFile(path).catch(() => undefined);
  if (known) {
    const now = new Date();
    // Another build may have removed it meanwhile.
    await utimes(path, now, now).catch(() => undefined);
    return known;
  }
  const data = await make();
  await mkdir(folder, { recursive: true });
  // Put in place whole or not at all: a build can be interrupted. By a name of its own: two pages may make
  // the same at the same time.
  const own = `${path}.${randomUUID()}`;
  await writeFile(own, data);
  await rename(own, path);
  return readFile(path);
}

/** Removes what no build has asked for in 30 days. */
export async function removeUnused(folder = keptFolder): Promise<void> {
  const oldest = subDays(new Date(), days);
  for (const name of await readdir(folder, { recursive: true }).catch(() => [])) {
    const path = join(folder, name);
    // Another build may have removed it already.
    const there = await stat(path).catch(() => undefined);
    if (there?.isFile() && there.mtime < oldest) await rm(path, { force: true });
  }
}
