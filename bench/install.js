import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

// What builds the site is the site's own, and not part of this package.
if (!existsSync('../node_modules')) {
  const { status } = spawnSync('npm', ['ci'], { cwd: '..', stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
