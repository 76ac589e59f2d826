import { execSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** The system's Chromium; the shell without windows takes half the time. */
export const systemChromium = ['chromium-headless-shell', 'chromium', 'google-chrome']
  .map((name) => `/usr/bin/${name}`)
  .find((path) => existsSync(path));

/** Runs before `npm test`: makes sure that there is a Chromium. */
if (process.argv[1]?.endsWith('browser.ts') && !isThere()) {
  const ways = [
    'npx playwright install --with-deps --only-shell chromium',
    'apt-get update && apt-get install -y --no-install-recommends chromium-headless-shell',
  ];
  if (!ways.some((way) => succeeds(way))) {
    console.error(
      `The tests need a Chromium, and none can be installed here. As root, run: ${ways[1]}`,
    );
    process.exitCode = 1;
  }
}

function isThere(): boolean {
  return systemChromium !== undefined || existsSync(chromium.executablePath());
}

function succeeds(command: string): boolean {
  console.log(`No Chromium here: ${command}`);
  try {
    execSync(command, { stdio: 'inherit', timeout: 300_000 });
    return true;
  } catch {
    return false;
  }
}
