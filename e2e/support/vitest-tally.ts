import type { Reporter, TestModule } from 'vitest/node';
import { report } from './tally';

/** Ends a run of Vitest with what passed and failed; a file that cannot be read is one that failed. */
export default class VitestTally implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]) {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: string) => tests.filter((test) => test.result().state === state).length;
    const broken = modules.filter(
      (module) =>
        module.state() === 'failed' && [...module.children.allTests('failed')].length === 0,
    );
    report({
      passed: count('passed'),
      failed: count('failed') + broken.length + errors.length,
      skipped: count('skipped') + count('pending'),
    });
  }
}
