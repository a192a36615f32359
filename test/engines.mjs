// The browser tests in the engines that people read in, and what older browsers show.
//
//   npm run test:engines                      Firefox and WebKit, side by side; then where they drew things, beside Chromium.
//                                             Files that failed so are run once more, alone: what fails twice fails.
//   npm run test:engines -- webkit            one of firefox, webkit, chromium, old
//   npm run test:engines -- firefox test/x.test.ts …   some tests in it
//
// One test alone, as it is written: ENGINE=webkit npx web-test-runner --files test/x.test.ts
// Nothing is installed here: an engine that is not there is named with the packages of Debian that have it, and skipped, which ends with 75
// where nothing failed.
import {spawn} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {buildIfStale} from '../src/build/fresh.mjs';
import {root} from '../src/build/widgets.mjs';
import {failedTests, withSecondRun} from '../src/build/test-counts.mjs';
import {compareBoxes} from './support/engines/compare.mjs';
import {chromiumAlone, engines} from './support/engines/engines.mjs';

const args = process.argv.slice(2);
const files = args.filter((arg) => arg.endsWith('.ts'));
const named = args.filter((arg) => !arg.endsWith('.ts'));
const unknown = named.find((name) => !Object.hasOwn(engines, name) && name !== 'old');
if (unknown) throw new Error(`There is no engine "${unknown}": ${Object.keys(engines).join(', ')}, old.`);
const wanted = named.length > 0 ? named : ['firefox', 'webkit', 'old'];
const folder = mkdtempSync(join(tmpdir(), 'engines-'));
const seconds = (since) => `${Math.round((Date.now() - since) / 1000)} s`;
const json = (name) => (existsSync(join(folder, name)) ? JSON.parse(readFileSync(join(folder, name), 'utf8')) : undefined);

buildIfStale();
const results = {};
const skippedEngines = [];

/** Runs a command; what it says is shown when it ends, so that two at a time can be read. */
function run(name, command, env = {}) {
  const start = Date.now();
  return new Promise((resolve) => {
    const child = spawn(process.execPath, command, {cwd: root, env: {...process.env, ...env}, stdio: ['ignore', 'pipe', 'pipe']});
    const output = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => output.push(data));
    child.on('close', (status) => {
      const text = Buffer.concat(output).toString();
      // How far it is, the runner says again and again.
      console.log(`\n── ${name} (${seconds(start)})\n${text.replace(/^(?:\S+: \|.*|Running (?:tests|\d+ test files)\.\.\.|Finished.*)\n/gm, '').replace(/\n{3,}/g, '\n\n').trim()}`);
      resolve({status, took: seconds(start)});
    });
  });
}

async function test(engine, some = files) {
  const missing = await engines[engine].missing();
  if (missing.length > 0) {
    skippedEngines.push(`${engine}: install Debian's ${missing.join(', ')}`);
    return;
  }
  results[engine] = {...await counted(engine, some), version: await engines[engine].version()};
}

/** Runs test files in an engine, all where none are named, and counts. */
async function counted(engine, some, name = engine) {
  const {status, took} = await run(name, [join(root, 'node_modules/@web/test-runner/dist/bin.js'), '--static-logging', ...(some.length > 0 ? ['--files', ...some] : [])], {ENGINE: engine, TEST_COUNTS: folder, COUNTS_NAME: name});
  const counts = json(`${name}.json`) ?? {passed: 0, failed: 1, skipped: 0, reasons: {}, failing: {}};
  if (status !== 0 && counts.failed === 0) counts.failed = 1;
  return {...counts, took};
}

/** Two engines beside each other are slow enough for a test to give up: what failed has the machine to itself once more. */
async function again(engine) {
  const {failing = {}} = results[engine] ?? {};
  const some = Object.keys(failing);
  if (some.length === 0) return;
  results[engine] = {...withSecondRun(results[engine], await counted(engine, some, `${engine} again`)), again: failedTests({failing})};
}

async function old() {
  const {status, took} = await run('old', [join(root, 'test/old.mjs')], {COUNTS_FILE: join(folder, 'old.json')});
  const counts = json('old.json') ?? {passed: 0, failed: 1};
  if (status !== 0 && counts.failed === 0) counts.failed = 1;
  results.old = {skipped: 0, reasons: {}, ...counts, took};
}

try {
  // Two at a time take what a machine of two cores has.
  const side = wanted.filter((name) => name !== 'old');
  await Promise.all(side.map((engine) => test(engine)));
  if (side.length > 1) for (const engine of side) await again(engine);
  if (wanted.includes('old')) await old();

  const drawn = Object.keys(results).filter((engine) => json(`${engine}.boxes.json`));
  if (drawn.length > 0 && named.length !== 1) {
    const rest = Object.fromEntries(drawn.map((engine) => [engine, json(`${engine}.boxes.json`)]));
    if (!results.chromium) {
      const before = {...results};
      await test('chromium', ['test/engines.test.ts']);
      rest.chromium = json('chromium.boxes.json');
      results['chromium, to compare'] = results.chromium;
      delete results.chromium;
      Object.assign(results, before);
    }
    const {compared, faults} = compareBoxes(rest);
    console.log(`\n── where things are drawn, in ${Object.keys(rest).join(', ')}: ${compared} boxes compared\n${faults.slice(0, 40).join('\n')}${faults.length > 40 ? `\n… and ${faults.length - 40} more` : ''}`);
    results['where things are drawn'] = {passed: faults.length > 0 ? 0 : 1, failed: faults.length, skipped: 0, reasons: {}, took: '0 s'};
  }
} finally {
  rmSync(folder, {recursive: true, force: true});
}

console.log('');
for (const [name, {passed, failed, skipped, reasons, inPart = {}, again: twice = [], took, version}] of Object.entries(results)) {
  console.log(`${version ? `${name} (${version})` : name}: ${passed} passed, ${failed} failed, ${skipped} skipped (${took})`);
  for (const test of twice) console.log(`  run once more, alone: ${test}`);
  const known = Object.entries(reasons).sort(([, a], [, b]) => b - a);
  for (const [reason, tests] of known) console.log(`  ${tests} skipped: ${reason}`);
  for (const [reason, tests] of Object.entries(inPart)) console.log(`  ${tests} skipped in part: ${reason}`);
  const others = skipped - known.reduce((sum, [, tests]) => sum + tests, 0);
  if (others > 0) console.log(`  ${others} skipped: by the test itself, in every engine`);
}
if (files.length === 0) for (const {file, reason} of chromiumAlone()) console.log(`${file} is run in Chromium alone: it ${reason}`);
for (const each of skippedEngines) console.log(`not run, ${each}`);

const sum = (key) => Object.values(results).reduce((total, each) => total + each[key], 0);
if (process.env.TEST_COUNTS) writeFileSync(join(process.env.TEST_COUNTS, 'engines.json'), JSON.stringify({passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') + skippedEngines.length}));
process.exitCode = sum('failed') > 0 ? 1 : skippedEngines.length > 0 ? 75 : 0;
