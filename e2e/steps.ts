import { type Ended, runStep, type Step } from './support/run-step';
import { add, closingLine, none } from './support/tally';

const vitest = (project: string) => ({
  command: `vitest run --project ${project}`,
  tests: true as const,
});
const playwright = (...projects: string[]) => ({
  command: ['playwright test', ...projects.map((one) => `--project=${one}`)].join(' '),
  tests: true as const,
});

/** What every change must pass. */
const always: Step[] = [
  { name: 'Lint', command: 'biome check .' },
  { name: 'Nothing unused', command: 'knip' },
  { name: 'Route types', command: 'next typegen' },
  { name: 'Types', command: 'tsc -p .' },
  { name: 'Content', command: 'tsx data/check.ts' },
  { name: 'Unit tests', ...vitest('unit') },
  { name: 'Build', command: 'next build' },
  { name: 'Built files', ...vitest('built') },
  { name: 'Chromium', command: 'tsx e2e/support/install.ts' },
  { name: 'Pages in Chromium', ...playwright('site') },
];

/** What takes longer, on what that build left in `out/`. */
const longer: Step[] = [
  { name: 'nginx', command: 'tsx e2e/nginx/install.ts' },
  { name: 'Pages on nginx', ...vitest('nginx') },
  { name: 'Painting', ...playwright('painting') },
  { name: 'Firefox and WebKit', command: 'tsx e2e/engines/install.ts' },
];

/** What takes longest, at once: each waits more than it works. */
const longest: Step[] = [
  { name: 'Other builds', ...playwright('builds', 'copies') },
  { name: 'Pages in Firefox and WebKit', ...vitest('engines') },
];

const [first, ...rest] = process.argv.slice(2);
const isAll = first === '--all';
const names = isAll || first === undefined ? rest : [first, ...rest];

/** The steps to run one by one: of tests that are named, those that can have them, and what they need. */
function chosen(): Step[] {
  if (isAll) return [...always, ...longer];
  if (names.length === 0) return always;
  const isNeeded = ({ name, tests }: Step) => tests || name === 'Build' || name === 'Chromium';
  return always.filter(isNeeded).map((step) => {
    if (!step.tests) return step;
    // Vitest looks for the words in the names of files; Playwright also in those of tests, and their tags.
    const wanted = step.command.startsWith('vitest')
      ? `${names.join(' ')} --passWithNoTests`
      : `--grep ${names.join('|')} --pass-with-no-tests`;
    return { ...step, command: `${step.command} ${wanted}` };
  });
}

const begun = performance.now();
const ended: Ended[] = [];
let goOn = true;
for (const step of chosen()) {
  const end = await runStep(step, 'at once');
  ended.push(end);
  // Tests that fail keep no others from being run.
  goOn = !end.failed || step.tests === true;
  if (!goOn) break;
}
if (isAll && goOn)
  ended.push(...(await Promise.all(longest.map((step) => runStep(step, 'together')))));

const failed = ended.filter((end) => end.failed);
const seconds = Math.round((performance.now() - begun) / 1000);
console.log(
  `\n== All of it: ${seconds} s${failed.map(({ name }) => `; failed: ${name}`).join('')}`,
);
console.log(closingLine(ended.map(({ counted }) => counted).reduce(add, none)));
if (failed.length > 0) process.exitCode = 1;
