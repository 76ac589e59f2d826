import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { filesOf } from '../adapter/files';
import { keptFolder } from '../adapter/kept';
import { writeManyEvents } from '../e2e/support/many-events';
import { freshFolder, root } from './build';
import { firstPort } from './contenders';
import { buildEmptyPages } from './empty';
import { isFirstScreenInWindow } from './first-screen';
import { measure, type Slowing } from './lighthouse';
import { type Measured, runMeasured } from './peak';
import { writeResults } from './results';
import { type Row, rowOf, scaleReport } from './scale-report';
import { lateFrames } from './scrolling';
import { serve } from './serve';
import { median } from './table';

const sizes = [3, 10, 100, 1000, 5000];
/** Those whose timeline is painted by Lighthouse, which takes long. */
const painted = [3, 1000];
const rounds = 3;

const keptThere = join(root, keptFolder);
mkdirSync(join(keptThere, 'images'), { recursive: true });
const before = new Set(filesOf(keptThere));
const rows: Row[] = [];
for (const entries of sizes) {
  const row = await measureSize(entries);
  console.log(JSON.stringify(row));
  rows.push(row);
}
for (const name of filesOf(keptThere)) if (!before.has(name)) rmSync(join(keptThere, name));
const empty = await buildEmptyPages(rowOf(rows, 1000).pages);
writeResults('Scale', scaleReport({ rows, empty, rounds }));

/** Builds the site with so many made-up entries into a folder of its own. */
function build(entries: number): Promise<Measured> {
  console.log(`Building ${entries} entries`);
  const content = freshFolder(`content-${entries}`);
  writeManyEvents(content, entries);
  // Else the build would begin by taking away what the one before left.
  rmSync(join(root, '.export'), { recursive: true, force: true });
  return runMeasured('node', [join(root, 'node_modules/next/dist/bin/next'), 'build'], {
    cwd: root,
    env: {
      NODE_ENV: 'production',
      BASE_PATH: '',
      SITE_URL: `http://localhost:${firstPort}`,
      CONTENT: content,
      OUT: outOf(entries),
    },
  });
}

function outOf(entries: number): string {
  return `bench/.work/out-${entries}`;
}

/** How many preview images are kept from one build to the next. */
const images = () => filesOf(join(keptThere, 'images')).length;

/** A first build, and one that finds what it kept. */
async function buildTwice(entries: number) {
  const first = await build(entries);
  const drawn = images();
  const again = await build(entries);
  return { ...again, first: first.seconds, drawn: images() - drawn };
}

async function measureSize(entries: number): Promise<Row> {
  const measured = await buildTwice(entries);
  const folder = join(root, outOf(entries));
  const names = filesOf(folder);
  const server = await serve(folder, firstPort);
  try {
    const url = `${server.origin}/en/`;
    return {
      ...measured,
      entries,
      pages: names.filter((name) => name.endsWith('.html')).length,
      files: names.length,
      size: names.reduce((sum, name) => sum + readFileSync(join(folder, name)).length, 0),
      timeline: gzipSync(readFileSync(join(folder, 'en/index.html')), { level: 9 }).length,
      estimated: painted.includes(entries) ? await paint(url, 'simulate') : undefined,
      painted: painted.includes(entries) ? await paint(url, 'devtools') : undefined,
      late: await lateFrames(url),
      inWindow: await isFirstScreenInWindow(folder),
    };
  } finally {
    server.stop();
  }
}

/** The largest contentful paint of a page, in milliseconds: the median of a few runs. */
async function paint(url: string, slowing: Slowing): Promise<number> {
  const all: number[] = [];
  for (let round = 0; round < rounds; round++)
    all.push((await measure(url, slowing))['largest contentful paint']);
  return median(all);
}
