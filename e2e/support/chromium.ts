import { existsSync } from 'node:fs';
import { chromium, type LaunchOptions } from '@playwright/test';
import { aptInstall, ensure } from './install';

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

/** Before any test: a Chromium is here. */
export function ensureChromium(): void {
  ensure('Chromium', () => findChromium() !== undefined, [
    'npx playwright install --with-deps chromium',
    aptInstall('chromium chromium-headless-shell'),
  ]);
}
