import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: { environment: 'node', include: ['e2e/nginx/*.test.ts'], testTimeout: 30_000 },
});
