// `npm test`: everything. Each step is a script of its own: `npm run test:lint`. What all others stand on (types, lint, a build) comes
// first, and where that fails, nothing else runs; of the others all run, and what failed is said at the end.
// With TEST_COUNTS, a folder, the steps that passed and failed are written to steps.json there.
import {spawn} from 'node:child_process';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {root} from './widgets.mjs';

/** Steps of one list run side by side: none of them keeps two cores busy. What one says is printed when it has ended. */
const first = [['types', 'lint'], ['languages', 'build']];
/** The browser has the machine to itself: tests of what a page does in time are about nothing else. */
const others = [['browser'], ['stories'], ['cli', 'print'], ['paste', 'size', 'todo']];
const passed = [];
const failed = [];
const began = Date.now();
const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

function run(step, isAlone) {
  const start = Date.now();
  const title = `\n── test:${step}`;
  if (isAlone) console.log(title);
  const child = spawn('npm', ['run', '--silent', `test:${step}`], {cwd: root, stdio: isAlone ? 'inherit' : ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32'});
  const said = isAlone ? [] : [title, '\n'];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => said.push(data));
  return new Promise((resolve) => {
    child.on('close', (status) => {
      for (const piece of said) process.stdout.write(piece);
      (status === 0 ? passed : failed).push(step);
      console.log(`── test:${step} ${status === 0 ? 'passed' : 'FAILED'} in ${seconds(start)}`);
      resolve();
    });
  });
}
async function runAll(groups) {
  for (const steps of groups) await Promise.all(steps.map((step) => run(step, steps.length === 1)));
}

await runAll(first);
if (failed.length === 0) await runAll(others);

const skipped = [...first, ...others].flat().filter((step) => !passed.includes(step) && !failed.includes(step));
console.log(`\n${failed.length > 0
  ? `FAILED: ${failed.map((step) => `test:${step}`).join(', ')}${skipped.length > 0 ? `; not run before that is mended: ${skipped.join(', ')}` : ''}.
Each alone: ${failed.map((step) => `npm run test:${step}`).join(', ')}; one browser test: npm run test:browser -- --files test/x.test.ts`
  : `All passed: ${passed.join(', ')}`} (${seconds(began)})`);
if (process.env.TEST_COUNTS) writeFileSync(join(process.env.TEST_COUNTS, 'steps.json'), JSON.stringify({passed, failed}));
process.exitCode = failed.length > 0 ? 1 : 0;
