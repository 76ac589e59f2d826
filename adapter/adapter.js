import { existsSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { resolve } from 'node:path';
import { filesOf, isForHost } from './files.js';
import { refuseClientComponents } from './framework.js';
import { writeHostFiles } from './hosting/host-files.js';
import { writeDocuments } from './pages/site-pages.js';
import { formerOf, publish } from './publish.js';

const target = process.env.OUT ?? 'out';

/**
 * The Next.js build adapter that turns the export into plain documents. The framework writes to a
 * folder of its own, so that the last good documents stay as they are until new ones are complete.
 * @type {import('next').NextAdapter}
 */
export default {
  name: 'plain-documents',

  async modifyConfig(config, { phase, projectDir }) {
    if (phase !== 'phase-production-build') return config;
    const documents = resolve(projectDir, target);
    if (!existsSync(documents) && existsSync(formerOf(documents)))
      await rename(formerOf(documents), documents);
    return { ...config, distDir: '.export' };
  },

  async onBuildComplete({ outputs, distDir, projectDir, config }) {
    await refuseClientComponents(distDir);
    const staged = `${resolve(projectDir, target)}.next`;
    const count = await writeDocuments(outputs.staticFiles, staged, config.basePath);
    await writeHostFiles(
      staged,
      filesOf(staged).filter((name) => !isForHost(name)),
    );
    await publish(staged, resolve(projectDir, target));
    console.log(`  ${count} documents in ${target}/`);
  },
};
