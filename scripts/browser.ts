import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** The system's Chromium; the shell without windows takes half the time. */
export const systemChromium = ['chromium-headless-shell', 'chromium', 'google-chrome']
  .map((name) => `/usr/bin/${name}`)
  .find((path) => existsSync(path));

const ways = [
  'npx playwright install --with-deps --only-shell chromium',
  'apt-get update && apt-get install -y --no-install-recommends chromium-headless-shell',
];
const succeeds = (command: string) => {
  console.log(`No Chromium here: ${command}`);
  return spawnSync(command, { shell: true, stdio: 'inherit', timeout: 300_000 }).status === 0;
};

/** Runs before `npm test`: makes sure that there is a Chromium. */
if (
  process.argv[1]?.endsWith('browser.ts') &&
  !existsSync(systemChromium ?? chromium.executablePath())
)
  if (!ways.some(succeeds)) {
    console.error(
      `The tests need a Chromium, and none can be installed here. As root, run: ${ways[1]}`,
    );
    process.exitCode = 1;
  }
