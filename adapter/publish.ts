import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';

/** Where the site before this one stays while it is replaced in a folder. */
export function formerOf(target: string): string {
  return `${target}.former`;
}

/**
 * Puts a complete site, in a folder of its own, in the place of the former one, by renaming.
 * @throws where it cannot; the former site is then in its place
 */
export async function publish(staged: string, target: string): Promise<void> {
  const former = formerOf(target);
  if (existsSync(target)) {
    await rm(former, { recursive: true, force: true });
    await rename(target, former);
  }
  try {
    await rename(staged, target);
  } catch (error) {
    if (existsSync(former)) await rename(former, target);
    throw error;
  }
  await rm(former, { recursive: true, force: true });
}
