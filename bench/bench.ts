import { clickToPaint, manners } from './click';
import { type Contender, firstPort, prepareContenders } from './contenders';
import { figures, launchBrowser, type Measured, measure } from './lighthouse';
import { pagesOf, scoresOf } from './pages';
import { writeResults } from './results';
import { serve } from './serve';
import { figure, machine, median, table, today, withRatio } from './table';
import { targets } from './targets';

const rounds = 9;
/** Milliseconds before each answer, as the server waits. */
const latencies = [0, 150];
/** Where the two are served whose clicks are measured. */
const farPort = 4700;
const paint = 'largest contentful paint';
const slowPaint = `${paint}, line really slow`;

console.log('Building what is compared');
const contenders = await prepareContenders();
const servers = await Promise.all(
  contenders.map(({ folder }, index) => serve(folder, firstPort + index)),
);
const url = (index: number) => `${servers[index]?.origin}${contenders[index]?.path}`;

const runs: Measured[][] = contenders.map(() => []);
const painted: number[][] = contenders.map(() => []);
for (let round = 1; round <= rounds; round++)
  for (const [index, { name }] of contenders.entries()) {
    console.log(`Round ${round} of ${rounds}: ${name}`);
    runs[index]?.push(await measure(url(index)));
    painted[index]?.push((await measure(url(index), 'devtools'))[paint]);
  }

const clicks = await measureClicks();
const pages = await scoresOf(pagesOf(contenders[0]), servers[0]?.origin ?? '');
for (const server of servers) server.stop();

const medians = runs.map((all, index) =>
  Object.fromEntries([
    ...figures.map((name): [string, number] => [name, median(all.map((run) => run[name]))]),
    [slowPaint, median(painted[index] ?? [])],
  ]),
);
const versions = await browserVersion();
writeResults(
  'Beside its peers',
  `${today()}, ${machine()}, ${versions}. Lighthouse as it is by default (a phone, its line and processor
slowed down), medians of ${rounds} runs of each in turns; in brackets, how many times this site's figure.
Bytes are as they came over the network, compressed for all alike; times are in milliseconds. The last line is
from runs of their own, in which the line and the processor are really slow and nothing is worked out.

${compared(contenders, medians)}
From a click on an entry to its first paint, in milliseconds, medians of ${rounds} in turns, with so
many milliseconds before each answer:

${clicks.text}
Lighthouse's four scores, page by page: ${pages.text}

${targets(medians, clicks, pages)}`,
);

function compared(all: Contender[], values: Record<string, number>[]): string {
  const [site] = values;
  return table(
    ['', ...all.map(({ name }) => name)],
    [...figures, slowPaint].map((name) => [
      name,
      ...values.map((one) => withRatio(one[name] ?? Number.NaN, site?.[name] ?? Number.NaN)),
    ]),
  );
}

async function measureClicks() {
  const ways = ['this site', 'the framework’s client-side navigation'];
  const measured: number[][][][] = [];
  for (const latency of latencies) {
    const far = await Promise.all(
      ways.map((_, way) => serve(contenders[way]?.folder ?? '', farPort + way, latency)),
    );
    const times = ways.map(() => manners.map((): number[] => []));
    for (let round = 1; round <= rounds; round++)
      for (const [way, { origin }] of far.entries())
        for (const [turn, manner] of manners.entries())
          times[way]?.[turn]?.push(await clickToPaint(origin + contenders[way]?.path, manner));
    for (const server of far) server.stop();
    measured.push(times);
  }
  const medianTimes = ways.map((_, way) =>
    measured.flatMap((times) => (times[way] ?? []).map(median)),
  );
  const heads = latencies.flatMap((latency) => manners.map((manner) => `${manner}, ${latency} ms`));
  const rows = ways.map((name, way) => [name, ...(medianTimes[way] ?? []).map(figure)]);
  return { heads, medians: medianTimes, text: table(['', ...heads], rows) };
}

async function browserVersion(): Promise<string> {
  const browser = await launchBrowser();
  const version = await browser.version();
  await browser.close();
  return version;
}
