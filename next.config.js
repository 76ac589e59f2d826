process.env.NEXT_TELEMETRY_DISABLED = '1';

/** @type {import('next').NextConfig} */
export default {
  // `scripts/plain-pages.ts` makes `out/` of the export. In development there is none, so that a wrong address gets
  // the 404 page.
  ...(process.env.NODE_ENV === 'production'
    ? { output: 'export', distDir: '.export' }
    : // `lib/urls.ts` adds the path to all links, so a build for another path can use what is compiled.
      { basePath: process.env.BASE_PATH ?? '' }),
  trailingSlash: true,
  serverExternalPackages: ['esbuild', 'subset-font'],
  // `npm test` checks the types.
  typescript: { ignoreBuildErrors: true },
  devIndicators: false,
};
