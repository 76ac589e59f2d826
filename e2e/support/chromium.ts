import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium, type LaunchOptions } from '@playwright/test';

const among = (names: string[]) =>
  names.map((name) => `/usr/bin/${name}`).find((path) => existsSync(path));

/** A whole Chromium, as readers have it: Playwright's own, else the system's, else none. */
function findChromium(): string | undefined {
  const own = chromium.executablePath();
  return existsSync(own) ? own : among(['chromium', 'chromium-browser', 'google-chrome']);
}

/** The system's Chromium without windows, which takes half the time. */
const findShell = () => among(['chromium-headless-shell']);

/** With letters as wide as on phones and on paper, not set to a screen's pixels. */
const args = ['--disable-gpu', '--font-render-hinting=none'];

/** How to start the lightest Chromium that is here, which shows a page as the whole one does. */
export function lightChromium(): LaunchOptions {
  const path = findShell() ?? findChromium();
  // Beside its own whole one, Playwright has a light one, which it takes by itself.
  return !path || path === chromium.executablePath() ? { args } : { args, executablePath: path };
}

/** How to start the whole one. Only it goes back to a page as it was left. */
export function wholeChromium() {
  return { args, executablePath: findChromium() ?? 'chromium' };
}

/** Installs a Chromium if there is none; where that fails, says in one line what would do. */
export function ensureChromium(): void {
  const installs = [
    'npx playwright install --with-deps chromium',
    'apt-get update && apt-get install -y --no-install-recommends chromium chromium-headless-shell',
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
