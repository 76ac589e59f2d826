import { existsSync, lstatSync, readFileSync, readlinkSync, realpathSync, statSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/** Where the site before this one stays while it is replaced in a folder. */
export function formerOf(target: string): string {
  return `${target}.former`;
}

/**
 * The folder that a site is put into: where it is a link, what that leads to, though nothing be there yet.
 * So a link stays a link.
 */
export function folderOf(target: string): string {
  if (existsSync(target)) return realpathSync(target);
  const isLink = lstatSync(target, { throwIfNoEntry: false })?.isSymbolicLink();
  return isLink ? resolve(dirname(target), readlinkSync(target)) : target;
}

/** Why a site cannot be put into a folder, in one line; `undefined` if it can. */
export function targetProblem(target: string): string | undefined {
  const folder = folderOf(target);
  const there = statSync(folder, { throwIfNoEntry: false });
  if (!there) return undefined;
  if (!there.isDirectory())
    return `${target} is a file; the site needs a folder there, or nothing.`;
  return isMounted(folder) ? mounted(target) : undefined;
}

/** Whether a folder is where something is mounted: what Linux says, or that its parent is on another disk. */
function isMounted(folder: string): boolean {
  const list = '/proc/self/mountinfo';
  const mounts = existsSync(list) ? readFileSync(list, 'utf8').split('\n') : [];
  const place = resolve(folder).replaceAll(' ', '\\040');
  if (mounts.some((line) => line.split(' ')[4] === place)) return true;
  return statSync(folder).dev !== statSync(dirname(resolve(folder))).dev;
}

/**
 * Makes a complete site in a folder of its own and puts it in the place of the former one, by renaming.
 * Where that fails, nothing of the new one is left, on a full disk either.
 * @throws what went wrong; the former site is then in its place
 */
export async function publishMade(
  make: (staged: string) => Promise<void>,
  target: string,
): Promise<void> {
  const folder = folderOf(target);
  const staged = `${folder}.next`;
  try {
    await make(staged);
    await publish(staged, folder);
  } catch (error) {
    await rm(staged, { recursive: true, force: true });
    throw error;
  }
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

function mounted(target: string): string {
  return `${target} is mounted, so a whole site cannot take its place at once; OUT=${target}/site would do.`;
}
