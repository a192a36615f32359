// `npm test`: everything. Each step is a script of its own: `npm run test:lint`. What all others stand on (types, lint, a build) comes
// first, and where that fails, nothing else runs; of the others all run, and what failed is said at the end.
// With TEST_COUNTS, a folder, the steps that passed and failed are written to steps.json there.
import {spawnSync} from 'node:child_process';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {root} from './widgets.mjs';

const first = ['types', 'lint', 'languages', 'build'];
const others = ['size', 'browser', 'stories', 'cli', 'print', 'paste', 'todo'];
const passed = [];
const failed = [];
const began = Date.now();
const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

function run(step) {
  const start = Date.now();
  console.log(`\n── test:${step}`);
  const {status} = spawnSync('npm', ['run', '--silent', `test:${step}`], {cwd: root, stdio: 'inherit', shell: process.platform === 'win32'});
  (status === 0 ? passed : failed).push(step);
  console.log(`── test:${step} ${status === 0 ? 'passed' : 'FAILED'} in ${seconds(start)}`);
}

first.forEach(run);
if (failed.length === 0) others.forEach(run);

const skipped = [...first, ...others].filter((step) => !passed.includes(step) && !failed.includes(step));
console.log(`\n${failed.length > 0
  ? `FAILED: ${failed.map((step) => `test:${step}`).join(', ')}${skipped.length > 0 ? `; not run before that is mended: ${skipped.join(', ')}` : ''}.
Each alone: ${failed.map((step) => `npm run test:${step}`).join(', ')}; one browser test: npm run test:browser -- --files test/x.test.ts`
  : `All passed: ${passed.join(', ')}`} (${seconds(began)})`);
if (process.env.TEST_COUNTS) writeFileSync(join(process.env.TEST_COUNTS, 'steps.json'), JSON.stringify({passed, failed}));
process.exitCode = failed.length > 0 ? 1 : 0;
