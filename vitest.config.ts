import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    include: ['{components,lib}/**/*.test.{ts,tsx}', 'e2e/*.test.ts'],
    // A thread cannot change its time zone.
    pool: 'forks',
    // The tests share no state, so the libraries are loaded once for all of them.
    isolate: false,
    maxWorkers: 2,
  },
});
