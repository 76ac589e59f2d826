process.env.NEXT_TELEMETRY_DISABLED = '1';

import { fileURLToPath } from 'node:url';
import { register } from 'tsx/esm/api';

// So that this file and the framework can read the adapter, which is TypeScript.
register();
const { placeProblem } = await import('./adapter/site-address.ts');
const { experimental } = await import('./adapter/framework.ts');

const problem = placeProblem(process.env);
if (problem) {
  console.error(problem);
  process.exit(1);
}

if (process.argv.includes('build') && !process.env.SITE_URL)
  console.warn(
    'SITE_URL is not set: canonical and shared addresses will begin with http://localhost:3000.',
  );

/** @type {import('next').NextConfig} */
export default {
  output: 'export',
  trailingSlash: true,
  basePath: (process.env.BASE_PATH ?? '').replace(/\/+$/, ''),
  adapterPath: fileURLToPath(new URL('./adapter/adapter.ts', import.meta.url)),
  generateBuildId: () => 'site',
  serverExternalPackages: ['esbuild', 'harfbuzzjs', 'subset-font'],
  devIndicators: false,
  experimental,
};
