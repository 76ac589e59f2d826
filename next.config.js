process.env.NEXT_TELEMETRY_DISABLED = '1';

/** @type {import('next').NextConfig} */
export default {
  // `scripts/plain-pages.ts` makes `out/` of it. While one develops, an address without a page gets the 404 page.
  ...(process.env.NODE_ENV === 'production'
    ? { output: 'export', distDir: '.export' }
    : // Links have the path without the framework's help; a build that knew it would compile all anew for another.
      { basePath: process.env.BASE_PATH ?? '' }),
  trailingSlash: true,
  serverExternalPackages: ['esbuild', 'subset-font'],
  // `npm test` checks the types.
  typescript: { ignoreBuildErrors: true },
  devIndicators: false,
};
