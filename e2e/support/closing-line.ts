import type { FullResult, Reporter, Suite } from '@playwright/test/reporter';
import { report } from './tally';

/** Ends a run in Chromium with what passed and failed. */
export default class ClosingLine implements Reporter {
  private suite: Suite | undefined;

  onBegin(_: unknown, suite: Suite) {
    this.suite = suite;
  }

  onEnd({ status }: FullResult) {
    const tests = this.suite?.allTests() ?? [];
    const failed = tests.filter((test) => !test.ok()).length;
    const skipped = tests.filter((test) => test.outcome() === 'skipped').length;
    // What fails otherwise than by a test, such as a browser that is missing, counts as one.
    const counted = failed || (status === 'passed' ? 0 : 1);
    report({ passed: tests.length - failed - skipped, failed: counted, skipped });
  }
}
