import type { FullResult, Reporter, Suite } from '@playwright/test/reporter';

/** Ends the run with one line that counts what passed and failed. */
export default class ClosingLine implements Reporter {
  private suite: Suite | undefined;

  onBegin(_: unknown, suite: Suite) {
    this.suite = suite;
  }

  onEnd(_: FullResult) {
    const tests = this.suite?.allTests() ?? [];
    const failed = tests.filter((test) => !test.ok()).length;
    const skipped = tests.filter((test) => test.outcome() === 'skipped').length;
    const passed = tests.length - failed - skipped;
    console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  }
}
