import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { NextAdapter } from 'next';
import { copyWordsIn, writeCopies } from './copy/copies';
import { filesOf, isForHost } from './files';
import { diagnosticsFolder, refuseClientComponents } from './framework';
import { writeHostFiles } from './hosting/host-files';
import { removeUnused } from './kept';
import type { PageLinks } from './pages/page-links';
import { writePages } from './pages/site-pages';
import { folderOf, formerOf, publishMade } from './publish';

const target = process.env.OUT ?? 'out';

/**
 * The Next.js build adapter that turns the export into plain pages. The framework writes to a
 * folder of its own, so that the last good site stays as it is until the new one is complete.
 */
const plainPages: NextAdapter = {
  name: 'plain-pages',

  async modifyConfig(config, { phase, projectDir }) {
    if (phase !== 'phase-production-build') return config;
    // What a build that was killed left half written there would stop this one.
    await rm(resolve(projectDir, diagnosticsFolder), { recursive: true, force: true });
    const named = resolve(projectDir, target);
    const site = folderOf(named);
    if (!existsSync(site) && existsSync(formerOf(site))) await rename(formerOf(site), site);
    // The framework stops at a link that leads nowhere yet.
    if (site !== named) await mkdir(site, { recursive: true });
    return { ...config, distDir: '.export' };
  },

  async onBuildComplete({ outputs, distDir, projectDir, config }) {
    await refuseClientComponents(distDir);
    let pages: PageLinks[] = [];
    await publishMade(
      async (staged) => {
        pages = await writePages(outputs.staticFiles, staged, config.basePath);
        const words = await copyWordsIn(outputs.staticFiles);
        await writeCopies({ folder: staged, basePath: config.basePath, pages }, words);
        const names = filesOf(staged).filter((name) => !isForHost(name));
        await writeHostFiles(staged, names);
      },
      resolve(projectDir, target),
    );
    await removeUnused();
    console.log(`  ${pages.length} pages in ${target}/`);
  },
};

// The framework asks for an adapter by this name.
export default plainPages;
