import { defineConfig } from 'vitest/config';

const engines = ['Firefox', 'WebKit'];

export default defineConfig({
  test: {
    reporters: ['verbose'],
    maxWorkers: engines.length,
    projects: engines.map((name) => ({
      resolve: { tsconfigPaths: true },
      test: {
        name,
        environment: 'node',
        include: ['e2e/engines/*.test.ts'],
        env: { ENGINE: name },
        testTimeout: 120_000,
        expect: { poll: { timeout: 10_000 } },
        hookTimeout: 60_000,
      },
    })),
  },
});
