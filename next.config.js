process.env.NEXT_TELEMETRY_DISABLED = '1';

import { fileURLToPath } from 'node:url';
import { register } from 'tsx/esm/api';

const isBuild = process.argv.includes('build');
const { NODE_ENV, SITE_URL, BASE_PATH = '', OUT = 'out' } = process.env;

if (isBuild && NODE_ENV && NODE_ENV !== 'production')
  stop(`NODE_ENV is “${NODE_ENV}”; a build needs “production”, or nothing: unset NODE_ENV.`);

try {
  // So that this file and the framework can read the adapter and the content, which are TypeScript.
  register();
  await import('./adapter/files.ts');
} catch (error) {
  if (!String(error).includes('--omit=optional')) throw error;
  stop(
    'A package for this kind of machine is missing: npm ci installs it, without --omit=optional.',
  );
}
const { PHASE_DEVELOPMENT_SERVER } = await import('next/constants.js');
const { placeProblem } = await import('./adapter/site-address.ts');
const { targetProblem } = await import('./adapter/publish.ts');
const { experimental } = await import('./adapter/framework.ts');

const problem = placeProblem(process.env) ?? (isBuild ? targetProblem(OUT) : undefined);
if (problem) stop(problem);

if (isBuild) {
  // The framework's workers outlive a build that is killed, unless they listen for its end.
  const endWithBuild = "data:text/javascript,process.once('disconnect',process.exit)";
  process.env.NODE_OPTIONS = `${process.env.NODE_OPTIONS ?? ''} --import=${endWithBuild}`.trim();
  const { reportOnContent } = await import('./data/check-content.ts');
  const { describeWarning } = await import('./data/reading/problem.ts');
  const { typeLetters } = await import('./data/reading/type-letters.ts');
  const { right, said, warnings } = reportOnContent(await typeLetters());
  if (!right) stop(said);
  for (const warning of warnings) console.warn(describeWarning(warning));
  if (!SITE_URL)
    console.warn(
      'SITE_URL is not set: canonical and shared addresses will begin with http://localhost:3000.',
    );
}

/** @type {import('next').NextConfig} */
const site = {
  trailingSlash: true,
  basePath: BASE_PATH.replace(/\/+$/, ''),
  adapterPath: fileURLToPath(new URL('./adapter/adapter.ts', import.meta.url)),
  generateBuildId: () => 'site',
  // The first three cannot be bundled; the others would be, once for each route, which takes a second.
  serverExternalPackages: ['esbuild', 'harfbuzzjs', 'subset-font', 'yaml', 'zod'],
  devIndicators: false,
  // The tests check the types; content cannot change them.
  typescript: { ignoreBuildErrors: true },
  experimental,
};

/**
 * What is so only while one develops; nothing of it is in a build.
 * @type {import('next').NextConfig}
 */
const development = {
  // Files that the framework knows by their names count as such with `.dev` too.
  pageExtensions: ['dev.tsx', 'dev.ts', 'tsx', 'ts'],
  instrumentationClientInject: ['./development/reload.ts'],
  turbopack: {
    resolveAlias: { '@/components/frame/page-script': './development/page-script.tsx' },
  },
  env: { BASE_PATH: site.basePath },
  logging: { incomingRequests: { ignore: [/\/changes\.json$/] } },
};

/**
 * The export asks for every address beforehand; while one develops, a new entry has its page at once.
 * @param {string} phase
 * @returns {import('next').NextConfig}
 */
export default (phase) =>
  phase === PHASE_DEVELOPMENT_SERVER ? { ...site, ...development } : { ...site, output: 'export' };

/**
 * @param {string} message
 * @returns {never}
 */
function stop(message) {
  console.error(message);
  process.exit(1);
}
