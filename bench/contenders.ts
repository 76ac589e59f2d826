import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bareHtml } from './bare';
import { build, compress, copySite, freshFolder, root } from './build';

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

function versionOf(library: string): string {
  const text = readFileSync(join(folderOf(library), 'package.json'), 'utf8');
  return /"version": "([^"]+)"/.exec(text)?.[1] ?? '';
}

function folderOf(library: string): string {
  return join(dirname(fileURLToPath(import.meta.url)), 'node_modules', library);
}

/** TimelineJS as its documentation shows it, from its package, with the site's data for it. */
function timelineJs(site: string): string {
  const folder = freshFolder('timelinejs');
  cpSync(join(folderOf('@knight-lab/timelinejs'), 'dist'), folder, { recursive: true });
  cpSync(join(site, 'en/timelinejs.json'), join(folder, 'timeline.json'));
  writeFileSync(
    join(folder, 'index.html'),
    page(`<link rel="stylesheet" href="css/timeline.css">
<div id="timeline" style="width: 100%; height: 100vh"></div>
<script src="js/timeline.js"></script>
<script>new TL.Timeline('timeline', '/timeline.json', { font: null })</script>`),
  );
  return folder;
}

/** vis-timeline as its documentation shows it, from its package, with the same entries. */
function visTimeline(site: string): string {
  const folder = freshFolder('vis-timeline');
  const library = folderOf('vis-timeline');
  const parts = [
    'standalone/umd/vis-timeline-graph2d.min.js',
    'styles/vis-timeline-graph2d.min.css',
  ];
  for (const part of parts) cpSync(join(library, part), join(folder, part));
  cpSync(join(site, 'en/timeline.json'), join(folder, 'timeline.json'));
  writeFileSync(
    join(folder, 'index.html'),
    page(`<link rel="stylesheet" href="${parts[1]}">
<div id="timeline"></div>
<script src="${parts[0]}"></script>
<script>
fetch('/timeline.json').then((response) => response.json()).then(({ entries }) => {
  const items = entries.map(({ title, summary, date }, id) => ({
    id,
    content: title + '<p>' + summary + '</p>',
    start: date.from ?? date.on ?? date.since,
    end: date.to,
  }));
  new vis.Timeline(document.getElementById('timeline'), new vis.DataSet(items), {});
});
</script>`),
  );
  return folder;
}

/** The same text without any styles or script: nothing that shows it can be faster. */
function bare(site: string): string {
  const folder = freshFolder('bare');
  const html = readFileSync(join(site, 'en/index.html'), 'utf8');
  writeFileSync(join(folder, 'index.html'), bareHtml(html));
  return folder;
}

function page(body: string): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>3 September</title>
${body}
</html>
`;
}
