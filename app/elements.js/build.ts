import { build } from 'esbuild';

/** The custom elements as one script that a browser runs, the same for authors and readers. */
export async function buildElements(): Promise<string> {
  const result = await build({
    entryPoints: ['components/elements/elements.ts'],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2020',
    write: false,
  });
  return result.outputFiles.map(({ text }) => text.trim()).join('');
}
