import { build } from 'esbuild';

export const dynamic = 'force-static';

/** The custom elements as one script: loaded by pages in development, written into them by the build. */
export async function GET() {
  const { outputFiles } = await build({
    entryPoints: ['components/elements/elements.ts'],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2020',
    write: false,
  });
  return new Response(outputFiles[0]?.text.trim(), {
    headers: { 'content-type': 'text/javascript' },
  });
}
