// A reporter for `node --test` that says nothing: with TEST_COUNTS, a folder, it writes {passed, failed} there, to a file named as the script
// that npm runs: `npm run test:package` to package.json.
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';

export default async function* count(events) {
  const counts = {passed: 0, failed: 0};
  for await (const {type, data} of events) {
    // A suite is no test of its own, but where it fails by itself, its tests did not run.
    const isSuite = data?.details?.type === 'suite';
    if (type === 'test:pass' && !isSuite && !data.skip) counts.passed += 1;
    if (type === 'test:fail' && !(isSuite && data.details.error?.failureType === 'subtestsFailed')) counts.failed += 1;
  }
  const {TEST_COUNTS, npm_lifecycle_event: script = 'test:package'} = process.env;
  if (TEST_COUNTS) writeFileSync(join(TEST_COUNTS, `${script.replace(/^test:/, '')}.json`), JSON.stringify(counts));
  yield '';
}
