import { existsSync } from 'node:fs';
import { defineConfig, devices } from '@playwright/test';
import { atIsland, atRoot } from './e2e/test';

/** Debian's Chromium, where there is one; the shell without windows takes half the time. */
const executablePath = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'].find(existsSync);

const chromium = {
  ...devices['Desktop Chrome'],
  launchOptions: {
    // Without the second, Chromium asks Google's hosts; without the third, letters are as wide as whole pixels.
    args: ['--disable-gpu', '--disable-background-networking', '--font-render-hinting=none'],
    ...(executablePath && { executablePath }),
  },
};

const options = '--config ../serve.json --cors --no-clipboard --no-port-switching -L';
const serve = (folder: string, url: string) => ({
  command: `serve ${folder} ${options} -p ${new URL(url).port}`,
  env: { NO_UPDATE_CHECK: '1' },
  url: `${url}/`,
});

export default defineConfig({
  testDir: 'e2e',
  testMatch: '*.spec.ts',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  projects: [
    { name: 'chromium', use: chromium },
    ...(process.env.GITHUB_ACTIONS
      ? [
          { name: 'firefox', use: devices['Desktop Firefox'] },
          { name: 'webkit', use: devices['Desktop Safari'] },
        ]
      : []),
  ],
  webServer: [serve('out', atRoot), serve('out.island', atIsland)],
});
