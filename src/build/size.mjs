// What a page loads (brotli 11), against the budget and against what was recorded: `npm run test:size`; `-- --update` records the
// present state, which is meant to be committed with what made it grow. Says how far something is beyond the budget; fails where it grew by more
// than 5 % and nobody recorded it.
import {readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {join, posix} from 'node:path';
import {brotliCompressSync, constants} from 'node:zlib';
import {init, parse} from 'es-module-lexer';
import {root, tags} from './widgets.mjs';

/**
 * In bytes: the first widget on a page with all that it needs, each further one on average, all of them in one file, the loader, a language.
 * Since pay, ladders and days can say more, some are beyond it: how far is said, and what is recorded is held until that is brought down.
 */
const budget = {first: 18_000, further: 3_000, all: 40_000, loader: 1_500, language: 4_000};
const tolerance = 1.05;
const file = join(root, 'src/build/sizes.json');
const recorded = JSON.parse(readFileSync(file, 'utf8'));

await init;
const dist = join(root, 'dist');
const names = ['', 'widgets/', 'chunks/', 'locales/'].flatMap((folder) => readdirSync(join(dist, folder)).filter((name) => name.endsWith('.js')).map((name) => folder + name));
const codes = new Map(names.map((name) => [name, readFileSync(join(dist, name), 'utf8')]));
const brotli = new Map([...codes].map(([name, code]) => [name, brotliCompressSync(code, {
  params: {[constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(code)},
}).length]));

/** A file and all that it imports; not what it may ask for later. */
function withImports(name) {
  const all = [name];
  for (const each of all) {
    const asked = parse(codes.get(each))[0].flatMap(({n, d}) => (d === -1 ? posix.join(posix.dirname(each), n) : []));
    for (const next of asked) if (!all.includes(next)) all.push(next);
  }
  return all;
}
const sum = (names) => names.reduce((total, name) => total + brotli.get(name), 0);

const sections = tags.filter((tag) => tag !== 'career-guide');
const loads = Object.fromEntries(tags.map((tag) => [`widgets/${tag}.js`, withImports(`widgets/${tag}.js`)]));
const sizes = {
  ...Object.fromEntries(Object.entries(loads).map(([name, files]) => [name, sum(files)])),
  ...Object.fromEntries([...brotli].filter(([name]) => !/^(chunks|widgets)\//.test(name))),
};
const core = sum(loads['widgets/salary-range.js'].filter((name) => sections.every((tag) => loads[`widgets/${tag}.js`].includes(name))));
const everything = sum([...new Set(sections.flatMap((tag) => loads[`widgets/${tag}.js`]))]);

const number = (value) => Math.round(value).toLocaleString('en');
const problems = [];
const hold = (what, size, limit) => {
  console.log(`${what.padEnd(44)} ${number(size).padStart(7)} of ${number(limit)}${size > limit ? `, ${number(size - limit)} too much` : ''}`);
};
const largest = sections.map((tag) => `widgets/${tag}.js`).sort((a, b) => sizes[b] - sizes[a])[0];
hold(`first widget, at most (${largest})`, sizes[largest], budget.first);
hold('each further widget, on average', (everything - core) / sections.length, budget.further);
hold('all (career-widgets.js)', sizes['career-widgets.js'], budget.all);
hold('loader.js', sizes['loader.js'], budget.loader);
for (const name of Object.keys(sizes).filter((each) => each.startsWith('locales/'))) hold(name, sizes[name], budget.language);

if (process.argv.includes('--update')) {
  writeFileSync(file, `${JSON.stringify(Object.fromEntries(Object.entries(sizes).sort(([a], [b]) => (a < b ? -1 : 1))), null, 2)}\n`);
  console.log('Recorded in src/build/sizes.json.');
} else {
  for (const [name, size] of Object.entries(sizes)) {
    const before = recorded[name];
    if (before === undefined) console.log(`${name} is new: ${number(size)} B. \`npm run test:size -- --update\` records it.`);
    else if (size !== before) console.log(`${name} ${size > before ? 'grew' : 'shrank'} by ${number(Math.abs(size - before))} B to ${number(size)} B (${(((size - before) / before) * 100).toFixed(1)} %)`);
    if (before && size > before * tolerance) problems.push(`${name} grew by more than 5 %, from ${number(before)} to ${number(size)} B. Where that is meant: \`npm run test:size -- --update\`, and commit src/build/sizes.json.`);
  }
}
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
