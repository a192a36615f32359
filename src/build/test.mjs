// `npm test`: everything. Each step is a script of its own: `npm run test:lint`. What all others stand on (types, lint, a build) comes
// first, and where that fails, nothing else runs; of the others all run, and what failed is said at the end.
// Browser tests that failed are run once more, alone, and named: on a machine that is busy otherwise one may give up. What fails twice fails.
// With TEST_COUNTS, a folder, the steps that passed and failed are written to steps.json there.
import {spawn} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {failedTests, withSecondRun} from './test-counts.mjs';
import {root} from './widgets.mjs';

/**
 * One stage after another; of a stage, lanes run side by side, and the steps of a lane one after another: none of them keeps two cores busy.
 * What a step that is not alone says is printed when it has ended.
 */
const first = [[['types', 'languages'], ['lint', 'build']]];
/** The browser has the machine to itself: tests of what a page does in time are about nothing else. Of the rest, both lanes take about as long. */
const others = [[['browser']], [['stories', 'print', 'paste', 'size'], ['cli', 'todo']]];
const counts = process.env.TEST_COUNTS ?? mkdtempSync(join(tmpdir(), 'counts-'));
const passed = [];
const failed = [];
/** A line for each browser test that passed only the second time. */
let again = [];
const began = Date.now();
const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

/** Runs the script of a step, and resolves to whether it passed. */
function script(step, isAlone, said, args = [], env = {}) {
  const child = spawn('npm', ['run', '--silent', `test:${step}`, ...args], {
    cwd: root, stdio: isAlone ? 'inherit' : ['ignore', 'pipe', 'pipe'], env: {...process.env, TEST_COUNTS: counts, ...env}, shell: process.platform === 'win32',
  });
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => said.push(data));
  return new Promise((resolve) => {
    child.on('close', (status) => resolve(status === 0));
  });
}

async function run(step, isAlone) {
  const start = Date.now();
  const title = `\n── test:${step}`;
  if (isAlone) console.log(title);
  const said = isAlone ? [] : [title, '\n'];
  let isPassed = await script(step, isAlone, said);
  if (!isPassed && step === 'browser') isPassed = await runAgain();
  for (const piece of said) process.stdout.write(piece);
  (isPassed ? passed : failed).push(step);
  console.log(`── test:${step} ${isPassed ? 'passed' : 'FAILED'} in ${seconds(start)}`);
}

/** The files of browser tests that failed, where the machine may be why: they are few, and no data were found that a property does not hold for. */
async function runAgain() {
  const file = (name) => join(counts, `${name}.json`);
  const first = existsSync(file('browser')) ? JSON.parse(readFileSync(file('browser'), 'utf8')) : {failing: {}};
  const some = Object.keys(first.failing);
  if (some.length === 0 || some.length > 5 || failedTests(first).some((test) => /: Property failed after /.test(test))) return false;
  console.log(`\nOnce more, alone: ${some.join(', ')}`);
  const isPassed = await script('browser', true, [], ['--', '--files', ...some], {COUNTS_NAME: 'browser again'});
  if (isPassed) again = failedTests(first);
  if (existsSync(file('browser again'))) writeFileSync(file('browser'), JSON.stringify(withSecondRun(first, JSON.parse(readFileSync(file('browser again'), 'utf8')))));
  return isPassed;
}
async function runAll(stages) {
  for (const lanes of stages) await Promise.all(lanes.map(async (steps) => {
    for (const step of steps) await run(step, lanes.length === 1);
  }));
}

await runAll(first);
if (failed.length === 0) await runAll(others);

const skipped = [...first, ...others].flat(2).filter((step) => !passed.includes(step) && !failed.includes(step));
console.log(`\n${failed.length > 0
  ? `FAILED: ${failed.map((step) => `test:${step}`).join(', ')}${skipped.length > 0 ? `; not run before that is mended: ${skipped.join(', ')}` : ''}.
Each alone: ${failed.map((step) => `npm run test:${step}`).join(', ')}; one browser test: npm run test:browser -- --files test/x.test.ts`
  : `All passed: ${passed.join(', ')}`} (${seconds(began)})`);
for (const test of again) console.log(`Passed only when run once more, alone: ${test}`);
if (process.env.TEST_COUNTS) writeFileSync(join(counts, 'steps.json'), JSON.stringify({passed, failed, again}));
else rmSync(counts, {recursive: true, force: true});
process.exitCode = failed.length > 0 ? 1 : 0;
