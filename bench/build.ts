import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { filesOf } from '../adapter/files';
import { writeForHost } from '../adapter/hosting/compression';

export const root = resolve('..');

/** An empty folder for a contender. */
export function freshFolder(name: string): string {
  const folder = resolve('.work', name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** Builds a project with the framework. @throws with what was printed, where it fails */
export function build(folder: string, env: Record<string, string> = {}): string {
  const next = join(root, 'node_modules/next/dist/bin/next');
  const { status, stdout, stderr } = spawnSync('node', [next, 'build'], {
    cwd: folder,
    env: { ...process.env, NODE_ENV: 'production', ...env },
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  if (status !== 0) throw new Error(`The build in ${folder} failed:\n${stdout}${stderr}`);
  return stdout;
}

/** Copies the site's sources, with changes to them, as a project that the framework builds by itself. */
export function copySite(name: string, changes: Record<string, [from: string, to: string][]>) {
  const folder = freshFolder(name);
  const parts = ['adapter', 'app', 'components', 'data', 'public'];
  for (const part of [...parts, 'postcss.config.js', 'package.json'])
    cpSync(join(root, part), join(folder, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  writeFileSync(join(folder, 'next.config.js'), configuration);
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(typescript));
  for (const [file, pairs] of Object.entries(changes))
    for (const [from, to] of pairs) {
      const before = readFileSync(join(folder, file), 'utf8');
      if (!before.includes(from)) throw new Error(`${file} has no “${from}” any more.`);
      writeFileSync(join(folder, file), before.replace(from, to));
    }
  return folder;
}

const typescript = {
  extends: '../../../tsconfig.json',
  compilerOptions: { paths: { '@/*': ['./*'] } },
  include: ['**/*.ts', '**/*.tsx'],
};

const configuration = `export default {
  output: 'export',
  trailingSlash: true,
  serverExternalPackages: ['esbuild', 'harfbuzzjs', 'subset-font'],
  typescript: { ignoreBuildErrors: true },
  turbopack: { root: ${JSON.stringify(root)} },
};
`;

/** Writes `.br` and `.gz` beside the texts of a folder, as the site's own adapter does. */
export async function compress(folder: string): Promise<void> {
  for (const name of filesOf(folder))
    await writeForHost(join(folder, name), readFileSync(join(folder, name)), resolve('.work/kept'));
}
