// A reporter of @web/test-runner that writes what passed, failed and was skipped to <name>.json in the folder TEST_COUNTS, for .ci/run,
// `npm test` and `npm run test:engines`: {passed, failed, skipped, reasons: {reason: tests}, inPart: {reason: tests}, failing: {file: {passed, failed,
// skipped, tests: ['title: message']}}}, and where widgets were drawn to <name>.boxes.json.
import {writeFileSync} from 'node:fs';
import {join, relative} from 'node:path';
import {root} from './widgets.mjs';

const line = (title, error) => `${title}: ${(error?.message ?? 'no message').split('\n')[0].slice(0, 300)}`;

/** What counts, where what failed was run once more: those tests count as they ended then. */
export function withSecondRun(first, second) {
  const counts = {...first, failing: second.failing ?? {}};
  for (const key of ['passed', 'failed', 'skipped']) {
    counts[key] += second[key] - Object.values(first.failing).reduce((sum, file) => sum + file[key], 0);
  }
  return counts;
}

/** A line for each test that failed. */
export const failedTests = ({failing = {}}) => Object.entries(failing).flatMap(([file, {tests}]) => tests.map((test) => `${file}: ${test}`));

/** @param skipped - [{title, reason, inPart?}], filled while the tests run. */
export const countsReporter = ({folder = process.env.TEST_COUNTS, name = process.env.COUNTS_NAME ?? 'browser', skipped = [], boxes = {}} = {}) => ({
  onTestRunFinished({sessions}) {
    if (!folder) return;
    const counts = {passed: 0, failed: 0, skipped: 0, reasons: {}, inPart: {}, failing: {}};
    for (const session of sessions) {
      const file = {passed: 0, failed: 0, skipped: 0, tests: []};
      const visit = (suite, above) => {
        for (const test of suite.tests) {
          file[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
          if (!test.skipped && !test.passed) file.tests.push(line([...above, test.name].join(' › '), test.error));
        }
        for (const each of suite.suites) visit(each, [...above, each.name]);
      };
      if (session.testResults) visit(session.testResults, []);
      // A file that does not load, or does not end, has no tests to fail.
      if (!session.passed && file.failed === 0) {
        file.failed = 1;
        file.tests.push(line('not run to its end', session.errors[0]));
      }
      for (const key of ['passed', 'failed', 'skipped']) counts[key] += file[key];
      if (file.failed > 0) counts.failing[relative(root, session.testFile)] = file;
    }
    for (const {reason, inPart} of skipped) {
      const reasons = inPart ? counts.inPart : counts.reasons;
      reasons[reason] = (reasons[reason] ?? 0) + 1;
    }
    writeFileSync(join(folder, `${name}.json`), JSON.stringify(counts));
    if (Object.keys(boxes).length > 0) writeFileSync(join(folder, `${name}.boxes.json`), JSON.stringify(boxes));
  },
});
