import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const systemPaths = ['chromium', 'chromium-browser', 'google-chrome'].map(
  (name) => `/usr/bin/${name}`,
);

/** The Chromium to test in: Playwright's own, else the system's, else none. */
export function findChromium(): string | undefined {
  return [chromium.executablePath(), ...systemPaths].find((path) => existsSync(path));
}

/** Installs a Chromium if there is none; where that fails, says in one line what would do. */
export function ensureChromium(): void {
  const installs = [
    'npx playwright install --with-deps chromium',
    'apt-get update && apt-get install -y --no-install-recommends chromium',
  ];
  for (const command of installs) {
    if (findChromium()) return;
    console.log(`No Chromium here. Trying: ${command}`);
    spawnSync(command, { shell: true, stdio: 'inherit', timeout: 10 * 60_000 });
  }
  if (findChromium()) return;
  console.error(
    'The end-to-end tests need Chromium: install it, for example: apt-get install chromium',
  );
  process.exit(1);
}
