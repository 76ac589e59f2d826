import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    pool: 'threads',
    // The tests share no state, so the libraries are loaded once for all of them.
    isolate: false,
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['{app,components,lib,scripts}/**/*.test.{ts,tsx}'] },
      },
      // What `out/` promises, as far as it can be told from files.
      { extends: true, test: { name: 'built', include: ['e2e/*.test.ts'] } },
    ],
  },
});
