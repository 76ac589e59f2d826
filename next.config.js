process.env.NEXT_TELEMETRY_DISABLED = '1';

import { fileURLToPath } from 'node:url';
import { register } from 'tsx/esm/api';

const isBuild = process.argv.includes('build');
const { NODE_ENV, SITE_URL, BASE_PATH = '', OUT = 'out' } = process.env;

if (isBuild && NODE_ENV && NODE_ENV !== 'production')
  stop(`NODE_ENV is “${NODE_ENV}”; a build needs “production”, or nothing: unset NODE_ENV.`);

try {
  // So that this file and the framework can read the adapter, which is TypeScript.
  register();
  await import('./adapter/files.ts');
} catch (error) {
  if (!String(error).includes('--omit=optional')) throw error;
  stop(
    'A package for this kind of machine is missing: npm ci installs it, without --omit=optional.',
  );
}
const { placeProblem } = await import('./adapter/site-address.ts');
const { targetProblem } = await import('./adapter/publish.ts');
const { experimental } = await import('./adapter/framework.ts');

const problem = placeProblem(process.env) ?? (isBuild ? targetProblem(OUT) : undefined);
if (problem) stop(problem);

if (isBuild && !SITE_URL)
  console.warn(
    'SITE_URL is not set: canonical and shared addresses will begin with http://localhost:3000.',
  );

/** @type {import('next').NextConfig} */
export default {
  output: 'export',
  trailingSlash: true,
  basePath: BASE_PATH.replace(/\/+$/, ''),
  adapterPath: fileURLToPath(new URL('./adapter/adapter.ts', import.meta.url)),
  generateBuildId: () => 'site',
  serverExternalPackages: ['esbuild', 'harfbuzzjs', 'subset-font'],
  devIndicators: false,
  experimental,
};

/**
 * Ends with one line for whoever builds.
 * @param {string} line
 */
function stop(line) {
  console.error(line);
  process.exit(1);
}
