// `npm test`: everything, the quickest first, up to the first failure. Each step is a script of its own: `npm run test:lint`.
// With TEST_COUNTS, a folder, the steps that passed and failed are written to steps.json there.
import {spawnSync} from 'node:child_process';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {root} from './widgets.mjs';

const steps = ['types', 'lint', 'browser', 'stories', 'cli', 'build', 'size', 'print', 'paste'];
const passed = [];
const failed = [];
const began = Date.now();
const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

for (const step of steps) {
  const start = Date.now();
  console.log(`\n── test:${step}`);
  const {status} = spawnSync('npm', ['run', '--silent', `test:${step}`], {cwd: root, stdio: 'inherit', shell: process.platform === 'win32'});
  (status === 0 ? passed : failed).push(step);
  console.log(`── test:${step} ${status === 0 ? 'passed' : 'FAILED'} in ${seconds(start)}`);
  if (status !== 0) break;
}

const skipped = steps.filter((step) => !passed.includes(step) && !failed.includes(step));
console.log(`\n${failed.length > 0
  ? `FAILED: test:${failed[0]}${skipped.length > 0 ? `; not run: ${skipped.join(', ')}` : ''}`
  : `All passed: ${passed.join(', ')}`} (${seconds(began)})`);
if (process.env.TEST_COUNTS) writeFileSync(join(process.env.TEST_COUNTS, 'steps.json'), JSON.stringify({passed, failed}));
process.exitCode = failed.length > 0 ? 1 : 0;
