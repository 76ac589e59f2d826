import { runProgram } from './support/programs';
import { add, closingLine, none, takeTally } from './support/tally';

type Step = { name: string; command: string; tests?: true };

const tallyFile = 'test-results/tally.json';
const tests = (program: string, ...projects: string[]) => ({
  command: [program, ...projects.map((one) => `--project=${one}`)].join(' '),
  tests: true as const,
});

/** What every change must pass. */
const always: Step[] = [
  { name: 'Lint', command: 'biome check .' },
  { name: 'Nothing unused', command: 'knip' },
  { name: 'Content', command: 'tsx data/check.ts' },
  { name: 'Unit tests', ...tests('vitest run', 'unit') },
  { name: 'Build', command: 'next build' },
  // The build writes those of routes.
  { name: 'Types', command: 'tsc -p .' },
  { name: 'Built files', ...tests('vitest run', 'built') },
  { name: 'Pages in Chromium', ...tests('playwright test', 'site') },
];

/** What takes longer, on what that build left in `out/`. */
const longer: Step[] = [
  { name: 'Painting', ...tests('playwright test', 'painting') },
  { name: 'Other builds', ...tests('playwright test', 'builds', 'developing') },
  { name: 'Pages on nginx, in Firefox and in WebKit', ...tests('vitest run', 'nginx', 'engines') },
];

const [first, ...rest] = process.argv.slice(2);
const isAll = first === '--all';
const names = isAll || first === undefined ? rest : [first, ...rest];

/** The steps to run: of tests that are named, those that can have them, and what they need. */
function chosen(): Step[] {
  if (isAll) return [...always, ...longer];
  if (names.length === 0) return always;
  const isNeeded = ({ name, tests }: Step) => tests || name === 'Build';
  return always.filter(isNeeded).map((step) => {
    if (!step.tests) return step;
    // Vitest looks for the words in the names of files; Playwright also in those of tests, and their tags.
    const wanted = step.command.startsWith('vitest')
      ? `${names.join(' ')} --passWithNoTests`
      : `--grep ${names.join('|')} --pass-with-no-tests`;
    return { ...step, command: `${step.command} ${wanted}` };
  });
}

let total = none;
const failed: string[] = [];
const begun = performance.now();
for (const { name, command, tests } of chosen()) {
  console.log(`\n== ${name}: ${command}`);
  const start = performance.now();
  takeTally(tallyFile);
  const { status, signal, error } = runProgram(command, {
    stdio: 'inherit',
    env: { TALLY: tallyFile },
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const ended =
    status === 0 ? '' : `, failed: ${error?.message ?? signal ?? `exit status ${status}`}`;
  console.log(`== ${name}: ${seconds} s${ended}`);
  const counted = takeTally(tallyFile) ?? none;
  if (status !== 0) failed.push(name);
  // A step that failed otherwise than by a test counts as one.
  total = add(total, { ...counted, failed: counted.failed || (status === 0 ? 0 : 1) });
  // Tests that fail keep no others from being run.
  if (status !== 0 && !tests) break;
}
const seconds = Math.round((performance.now() - begun) / 1000);
console.log(`\n== All of it: ${seconds} s${failed.map((name) => `; failed: ${name}`).join('')}`);
console.log(closingLine(total));
if (failed.length > 0) process.exitCode = 1;
