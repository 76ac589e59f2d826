import { defineConfig } from 'vitest/config';

const common = { resolve: { tsconfigPaths: true } };

export default defineConfig({
  test: {
    reporters: ['default', './e2e/support/vitest-tally.ts'],
    projects: [
      {
        ...common,
        test: {
          name: 'unit',
          // No test leaves anything behind, so the files can share what they import: a third of the time.
          isolate: false,
          // The process that starts them has little to do meanwhile.
          maxWorkers: '100%',
          testTimeout: 60_000,
          include: ['{data,components,adapter,app}/**/*.test.ts', 'e2e/*.test.ts'],
        },
      },
      {
        ...common,
        // What can be told from the files of `out/` alone; a browser is asked the rest.
        test: {
          name: 'built',
          isolate: false,
          include: ['e2e/built/*.test.ts'],
          testTimeout: 60_000,
        },
      },
      {
        ...common,
        test: {
          name: 'engines',
          globalSetup: 'e2e/engines/setup.ts',
          include: ['e2e/engines/*.test.ts'],
          // Beside each other, and beside nginx: they wait more than they work.
          maxWorkers: 2,
          testTimeout: 120_000,
          hookTimeout: 60_000,
          expect: { poll: { timeout: 10_000 } },
        },
      },
      {
        ...common,
        test: {
          name: 'nginx',
          globalSetup: 'e2e/nginx/setup.ts',
          include: ['e2e/nginx/*.test.ts'],
          // As many as the engines have: what runs together may not differ in it.
          maxWorkers: 2,
          testTimeout: 30_000,
        },
      },
    ],
  },
});
