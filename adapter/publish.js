import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';

/**
 * Where the documents before these stay while they are replaced.
 * @param {string} target
 */
export const formerOf = (target) => `${target}.former`;

/**
 * Puts complete documents in the place of the former ones, by renaming.
 * @param {string} staged the folder that holds the new documents
 * @param {string} target the folder they are published from
 */
export async function publish(staged, target) {
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
