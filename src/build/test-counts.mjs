// A reporter of @web/test-runner that writes what passed, failed and was skipped to <name>.json in the folder TEST_COUNTS, for .ci/run and
// `npm run test:engines`: {passed, failed, skipped, reasons: {reason: tests}, inPart: {reason: tests}},
// and where widgets were drawn to <name>.boxes.json.
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';

/** @param skipped - [{title, reason, inPart?}], filled while the tests run. */
export const countsReporter = ({folder = process.env.TEST_COUNTS, name = process.env.COUNTS_NAME ?? 'browser', skipped = [], boxes = {}} = {}) => ({
  onTestRunFinished({sessions}) {
    if (!folder) return;
    const counts = {passed: 0, failed: 0, skipped: 0, reasons: {}, inPart: {}};
    const visit = (suite) => {
      for (const test of suite.tests) counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
      suite.suites.forEach(visit);
    };
    for (const session of sessions) {
      if (session.testResults) visit(session.testResults);
      // A file that does not load has no tests to fail.
      if (!session.passed && !session.testResults?.tests.length && !session.testResults?.suites.length) counts.failed += 1;
    }
    for (const {reason, inPart} of skipped) {
      const reasons = inPart ? counts.inPart : counts.reasons;
      reasons[reason] = (reasons[reason] ?? 0) + 1;
    }
    writeFileSync(join(folder, `${name}.json`), JSON.stringify(counts));
    if (Object.keys(boxes).length > 0) writeFileSync(join(folder, `${name}.boxes.json`), JSON.stringify(boxes));
  },
});
