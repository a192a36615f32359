// A reporter of @web/test-runner that writes {passed, failed} to the folder TEST_COUNTS, for .ci/run.
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';

export const countsReporter = (folder = process.env.TEST_COUNTS) => ({
  onTestRunFinished({sessions}) {
    if (!folder) return;
    const counts = {passed: 0, failed: 0};
    const visit = (suite) => {
      for (const test of suite.tests) if (!test.skipped) counts[test.passed ? 'passed' : 'failed'] += 1;
      suite.suites.forEach(visit);
    };
    for (const session of sessions) {
      if (session.testResults) visit(session.testResults);
      // A file that does not load has no tests to fail.
      if (!session.passed && !session.testResults?.tests.length && !session.testResults?.suites.length) counts.failed += 1;
    }
    writeFileSync(join(folder, 'browser.json'), JSON.stringify(counts));
  },
});
