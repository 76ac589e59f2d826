import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import lighthouse from 'lighthouse';
import { launch } from 'puppeteer-core';
import sirv from 'sirv';

/**
 * Measures the English timeline beside others with the same content, in turns, and writes a table of
 * medians to RESULTS.md: `npm run bench`, or `npm run bench 1` for one turn. Build the site before.
 */
const turns = Number(process.argv[2] ?? 5);
const work = '.work';
const out = '../out';

type Entry = { title: string; summary: string; url: string; date: Record<string, string> };
type Figures = Record<string, number>;

const entries: Entry[] = JSON.parse(readFileSync(`${out}/en/timeline.json`, 'utf8')).entries;
const startOf = ({ date }: Entry) => date.from ?? date.on ?? date.since ?? '2005-09-03';

rmSync(work, { recursive: true, force: true });
const contenders = [
  { name: 'this site', folder: out, path: '/en/' },
  { name: 'the framework’s own export', folder: '../.export', path: '/en/' },
  { name: 'TimelineJS', folder: timelineJs(), path: '/' },
  { name: 'vis-timeline', folder: visTimeline(), path: '/' },
  { name: 'bare HTML', folder: bareHtml(), path: '/' },
];

const measured = new Map<string, Figures[]>();
for (let turn = 0; turn < turns; turn++)
  for (const { name, folder, path } of contenders) {
    const figures = await serve(folder, (origin) => measure(origin + path));
    measured.set(name, [...(measured.get(name) ?? []), figures]);
    console.log(`${turn + 1}/${turns} ${name}`);
  }
writeFileSync('RESULTS.md', report());

/** One run of Lighthouse for a phone: bytes, milliseconds and scores. */
async function measure(url: string): Promise<Figures> {
  const browser = await launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
  });
  try {
    const port = Number(new URL(browser.wsEndpoint()).port);
    const { lhr } = (await lighthouse(url, { port, logLevel: 'error' })) ?? {};
    if (!lhr || lhr.runtimeError) throw new Error(`${url}: ${lhr?.runtimeError?.message}`);
    const value = (audit: string) => lhr.audits[audit]?.numericValue ?? Number.NaN;
    const scores = Object.values(lhr.categories).map(({ title, score }) => [
      `score: ${title.toLowerCase()}`,
      Math.round(100 * (score ?? Number.NaN)),
    ]);
    return {
      'bytes without fonts': bytesOf(lhr.audits['network-requests']?.details, false),
      bytes: bytesOf(lhr.audits['network-requests']?.details, true),
      'first contentful paint': value('first-contentful-paint'),
      'largest contentful paint': value('largest-contentful-paint'),
      'blocking time': value('total-blocking-time'),
      'main-thread time': value('mainthread-work-breakdown'),
      ...Object.fromEntries(scores),
    };
  } finally {
    await browser.close();
  }
}

function bytesOf(details: unknown, fonts: boolean): number {
  const { items = [] } = details as { items?: { resourceType: string; transferSize: number }[] };
  return items
    .filter(({ resourceType }) => fonts || resourceType !== 'Font')
    .reduce((sum, { transferSize }) => sum + transferSize, 0);
}

/** Serves a folder, compressed, while something is done. */
async function serve<Result>(from: string, act: (origin: string) => Promise<Result>) {
  const folder = join(work, 'served');
  rmSync(folder, { recursive: true, force: true });
  cpSync(from, folder, { recursive: true });
  compress(folder);
  const server = createServer(sirv(folder, { gzip: true })).listen(0);
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('No port.');
  try {
    return await act(`http://localhost:${address.port}`);
  } finally {
    server.close();
  }
}

/** Writes a copy of each text file beside it, as hosts send it. */
function compress(folder: string): void {
  const texts = ['-name', '*.html', '-o', '-name', '*.js', '-o', '-name', '*.css'];
  execFileSync('find', [
    folder,
    '-type',
    'f',
    '(',
    ...texts,
    ')',
    '-exec',
    'gzip',
    '-kf9n',
    '{}',
    '+',
  ]);
}

function report(): string {
  const names = contenders.map(({ name }) => name);
  const figures = Object.keys(measured.get('this site')?.[0] ?? {});
  const median = (name: string, figure: string) => {
    const values = (measured.get(name) ?? []).map((one) => one[figure] ?? Number.NaN);
    return values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
  };
  const rows = figures.map((figure) => [
    figure,
    ...names.map((name) => Math.round(median(name, figure)).toLocaleString('en')),
  ]);
  const lines = [['', ...names], ['---', ...names.map(() => '--:')], ...rows];
  return `# Measured

The English timeline by Lighthouse for a phone: bytes, milliseconds and scores, medians of ${turns} in turns,
${new Date().toISOString().slice(0, 10)}, Node.js ${process.versions.node}.

${lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}
`;
}

/** TimelineJS as its documentation shows it, with the same entries. */
function timelineJs(): string {
  const folder = page(
    'timelinejs',
    `<link rel="stylesheet" href="css/timeline.css">
<div id="timeline" style="width: 100%; height: 100vh"></div>
<script src="js/timeline.js"></script>
<script>new TL.Timeline('timeline', '/timeline.json', { font: null })</script>`,
  );
  cpSync('node_modules/@knight-lab/timelinejs/dist', folder, { recursive: true });
  const events = entries.map((entry) => {
    const [year, month, day] = startOf(entry).split('-').map(Number);
    return {
      start_date: { year, month, day },
      text: { headline: entry.title, text: entry.summary },
    };
  });
  writeFileSync(join(folder, 'timeline.json'), JSON.stringify({ events }));
  return folder;
}

/** vis-timeline as its documentation shows it, with the same entries. */
function visTimeline(): string {
  const library = [
    'standalone/umd/vis-timeline-graph2d.min.js',
    'styles/vis-timeline-graph2d.min.css',
  ];
  const items = entries.map((entry, id) => ({
    id,
    content: `${entry.title}<p>${entry.summary}</p>`,
    start: startOf(entry),
  }));
  const folder = page(
    'vis-timeline',
    `<link rel="stylesheet" href="${library[1]}">
<div id="timeline"></div>
<script src="${library[0]}"></script>
<script>new vis.Timeline(document.getElementById('timeline'), new vis.DataSet(${JSON.stringify(items)}), {})</script>`,
  );
  for (const file of library) cpSync(`node_modules/vis-timeline/${file}`, join(folder, file));
  return folder;
}

/** The least that says the same. */
function bareHtml(): string {
  const list = entries.map(
    ({ title, summary, url }) => `<h2><a href="${url}">${title}</a></h2><p>${summary}</p>`,
  );
  return page('bare', `<h1>3 September</h1>${list.join('')}`);
}

function page(name: string, body: string): string {
  const folder = join(work, name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>3 September</title>
${body}
</html>
`,
  );
  return folder;
}
