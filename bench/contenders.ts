import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bareHtml } from './bare';
import { build, compress, copySite, freshFolder, root } from './build';
import { timelineJs, versionOf, visTimeline } from './peers';

/** Something that shows the three entries, as files to be served. */
export type Contender = { name: string; folder: string; path: string };

/** Where each contender is served: the site's canonical addresses name the first. */
export const firstPort = 4600;

/** Builds everything that is compared, each for the port at which it will be served. */
export async function prepareContenders(): Promise<Contender[]> {
  const siteUrl = (index: number) => `http://localhost:${firstPort + index}`;
  build(root, { SITE_URL: siteUrl(0), BASE_PATH: '', OUT: 'bench/.work/site' });
  const site = join(root, 'bench/.work/site');
  const framework = copySite('framework', withTheFrameworksLinks);
  build(framework, { SITE_URL: siteUrl(1), BASE_PATH: '' });
  const contenders = [
    { name: 'this site', folder: site, path: '/en/' },
    {
      name: 'without its adapter, with the framework’s links',
      folder: join(framework, 'out'),
      path: '/en/',
    },
    {
      name: `TimelineJS ${versionOf('@knight-lab/timelinejs')}`,
      folder: timelineJs(site),
      path: '/',
    },
    { name: `vis-timeline ${versionOf('vis-timeline')}`, folder: visTimeline(site), path: '/' },
    { name: 'bare HTML', folder: bare(site), path: '/' },
  ];
  for (const { folder } of contenders.slice(1)) await compress(folder);
  return contenders;
}

/** The framework's own way from the timeline to an entry, which the site does without. */
const withTheFrameworksLinks: Record<string, [string, string][]> = {
  'components/timeline/entries.tsx': [
    ['import { addresses }', "import Link from 'next/link';\nimport { addresses }"],
    [
      '<a\n            href={addresses.event(language, event.slug)}',
      '<Link\n            href={addresses.event(language, event.slug)}',
    ],
    ['</a>', '</Link>'],
  ],
};

/** The same text without any styles or script: nothing that shows it can be faster. */
function bare(site: string): string {
  const folder = freshFolder('bare');
  const html = readFileSync(join(site, 'en/index.html'), 'utf8');
  writeFileSync(join(folder, 'index.html'), bareHtml(html));
  return folder;
}
