import { spawn } from 'node:child_process';
import { none, type Tally, takeTally } from './tally';

/** A command that a change must pass, and whether it runs tests. */
export type Step = { name: string; command: string; tests?: true };

/** What came of a step; one that failed otherwise than by a test counts as one. */
export type Ended = { name: string; failed: boolean; counted: Tally };

/** Runs a step, and says how long it took. What it prints is shown at once, or together at its end. */
export async function runStep(
  { name, command }: Step,
  shown: 'at once' | 'together',
): Promise<Ended> {
  const heading = `\n== ${name}: ${command}`;
  if (shown === 'at once') console.log(heading);
  const begun = performance.now();
  const tallyFile = `test-results/${name.replaceAll(' ', '-')}.json`;
  takeTally(tallyFile);
  const [program = '', ...given] = command.split(' ');
  // npm has put the project's programs where they are found by name.
  const running = spawn(program, given, {
    stdio: shown === 'at once' ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
    env: { ...process.env, TALLY: tallyFile },
  });
  let printed = '';
  for (const output of [running.stdout, running.stderr])
    output?.on('data', (part) => {
      printed += part;
    });
  const problem = await new Promise<string>((end) => {
    running.once('error', ({ message }) => end(message));
    running.once('close', (status, signal) => end(status === 0 ? '' : `${signal ?? status}`));
  });
  if (shown === 'together') console.log(`${heading}\n${printed.trimEnd()}`);
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  console.log(`== ${name}: ${seconds} s${problem && `, failed (${problem})`}`);
  const counted = takeTally(tallyFile) ?? none;
  const failed = problem !== '';
  return { name, failed, counted: { ...counted, failed: counted.failed || (failed ? 1 : 0) } };
}
