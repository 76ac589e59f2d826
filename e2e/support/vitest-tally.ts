import type { Reporter, TestModule, TestRunEndReason } from 'vitest/node';
import { report } from './tally';

/** Ends a run of Vitest with what passed and failed; a file that cannot be read is one that failed. */
export default class VitestTally implements Reporter {
  onTestRunEnd(
    modules: readonly TestModule[],
    errors: readonly unknown[],
    reason: TestRunEndReason,
  ) {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: string) => tests.filter((test) => test.result().state === state).length;
    const broken = modules.filter(
      (module) =>
        module.state() === 'failed' && [...module.children.allTests('failed')].length === 0,
    );
    const failed = count('failed') + broken.length + errors.length;
    report({
      passed: count('passed'),
      // What fails otherwise, such as a program that is missing, counts as one.
      failed: failed || (reason === 'failed' ? 1 : 0),
      skipped: count('skipped') + count('pending'),
    });
  }
}
