import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * A file that was made before from the same parts, or is made now and kept.
 * @param parts all that the file depends on
 */
export async function kept(
  parts: (string | Uint8Array)[],
  make: () => Promise<Buffer>,
  folder = join('.next', 'cache', 'og'),
): Promise<Buffer<ArrayBuffer>> {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  const path = join(folder, hash.digest('hex'));
  if (existsSync(path)) return readFile(path);
  const data = await make();
  await mkdir(folder, { recursive: true });
  // Put in place whole or not at all: a build can be interrupted. By a name of its own: an entry's former
  // address has the same picture, drawn at the same time.
  const own = `${path}.${randomUUID()}`;
  await writeFile(own, data);
  await rename(own, path);
  return readFile(path);
}
