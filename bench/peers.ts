import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freshFolder } from './build';

/** The version of a library that is installed. */
export function versionOf(library: string): string {
  const text = readFileSync(join(folderOf(library), 'package.json'), 'utf8');
  return /"version": "([^"]+)"/.exec(text)?.[1] ?? '';
}

function folderOf(library: string): string {
  return join(dirname(fileURLToPath(import.meta.url)), 'node_modules', library);
}

/** TimelineJS as its documentation shows it, from its package, with the site's data for it. */
export function timelineJs(site: string): string {
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
export function visTimeline(site: string): string {
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
