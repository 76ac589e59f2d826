import { spawnSync } from 'node:child_process';

/**
 * Sees that what tests need is here: tries one way to install it after the other, Debian's own only as root.
 * @throws naming what is missing, and what would install it
 */
export function ensure(name: string, isHere: () => boolean, installs: string[]): void {
  for (const command of installs) {
    if (isHere()) return;
    if (command.startsWith('apt-get') && process.getuid?.() !== 0) continue;
    console.log(`No ${name} here. Trying: ${command}`);
    spawnSync(command, { shell: true, stdio: 'inherit', timeout: 10 * 60_000 });
  }
  if (!isHere())
    throw new Error(`These tests need ${name}: install it, for example: ${installs.at(-1)}`);
}

/** The command that installs packages on Debian. */
export const aptInstall = (packages: string) =>
  `apt-get update && apt-get install -y --no-install-recommends ${packages}`;
