process.env.NEXT_TELEMETRY_DISABLED = '1';

/** @type {import('next').NextConfig} */
export default {
  // `scripts/plain-pages.ts` makes `out/` of it. While one develops, an address without a page gets the 404 page.
  ...(process.env.NODE_ENV === 'production' && { output: 'export', distDir: '.export' }),
  trailingSlash: true,
  basePath: process.env.BASE_PATH ?? '',
  serverExternalPackages: ['esbuild', 'subset-font'],
  // `npm test` checks the types.
  typescript: { ignoreBuildErrors: true },
  devIndicators: false,
};
