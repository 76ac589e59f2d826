import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    environment: 'node',
    // No test leaves anything behind, so the files can share what they import: a third of the time.
    isolate: false,
    include: [
      'data/**/*.test.ts',
      'components/**/*.test.ts',
      'adapter/**/*.test.ts',
      'app/**/*.test.ts',
      'e2e/*.test.ts',
    ],
  },
});
