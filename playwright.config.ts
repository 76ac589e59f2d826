import { defineConfig } from '@playwright/test';
import { lightChromium } from './e2e/support/chromium';
import { server } from './e2e/support/serve';

const port = Number(process.env.E2E_PORT ?? 4173);

export default defineConfig({
  testDir: 'e2e',
  globalSetup: './e2e/support/chromium-setup.ts',
  fullyParallel: true,
  workers: 2,
  // A busy machine may make tests slow, and never red.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['./e2e/support/closing-line.ts']],
  use: {
    baseURL: `http://localhost:${port}`,
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: lightChromium(),
  },
  projects: [
    { name: 'site', testMatch: '**/e2e/*.spec.ts', testIgnore: '**/painting.spec.ts' },
    // What is timed, on a machine that does nothing else.
    { name: 'painting', testMatch: '**/painting.spec.ts', workers: 1 },
    // Whole builds of changed content, one after the other; beside them what developers do to copies of the project.
    { name: 'builds', testMatch: '**/e2e/builds/*.spec.ts', workers: 1 },
    { name: 'developing', testMatch: '**/e2e/developing/*.spec.ts', workers: 1 },
  ],
  webServer: {
    command: server.join(' '),
    env: { PORT: String(port) },
    port,
    reuseExistingServer: false,
  },
});
