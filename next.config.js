process.env.NEXT_TELEMETRY_DISABLED = '1';

/** @type {import('next').NextConfig} */
export default {
  // `scripts/plain-pages.ts` makes `out/` of it. While one develops, an address without a page gets the 404 page.
  ...(process.env.NODE_ENV === 'production'
    ? { output: 'export', distDir: '.export' }
    : // A build writes the path into its links by itself, and stays in the cache whatever the path is.
      { basePath: process.env.BASE_PATH ?? '' }),
  trailingSlash: true,
  serverExternalPackages: ['esbuild', 'subset-font'],
  // `npm test` checks the types.
  typescript: { ignoreBuildErrors: true },
  devIndicators: false,
};
