// How many bytes a page loads (brotli 11), against size-limits.json: its limits, which nothing may exceed, and what is
// recorded there: `npm run test:size`; `npm run test:size -- --update` records the present state.
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {brotliCompressSync, constants} from 'node:zlib';
import {rollup} from 'rollup';
import {weighed} from '../../rollup.config.mjs';
import {bundles} from './build.mjs';
import {original} from './rollup-plugins.mjs';
import {root, tags} from './widgets.mjs';

const file = join(root, 'src/build/size-limits.json');
const settings = JSON.parse(readFileSync(file, 'utf8'));
const {limits, sizes: recorded = {}, modules: recordedModules = {}} = settings;

const {files: built, chunks} = await bundles();
// These come without their modules.
for (const [fileName, code] of built) if (fileName.startsWith('later/')) chunks.push({fileName: fileName.replace(/\.[\w-]+(?=\.js$)/, ''), code, modules: {}});
chunks.push(...(await (await rollup(weighed)).generate(weighed.output)).output);
const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));

// What is loaded together: one file, or a widget's entry and all the chunks that it imports.
const targets = new Map();
for (const {fileName} of chunks) if (!fileName.startsWith('shared/')) targets.set(fileName, [fileName]);
for (const tag of tags) targets.set(`shared/${tag}.js`, withImports(`shared/${tag}.js`));

function withImports(name) {
  const all = [name];
  for (const each of all) for (const next of byName.get(each).imports) if (!all.includes(next)) all.push(next);
  return all;
}

const brotli = (text) => brotliCompressSync(text, {
  params: {[constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(text)},
}).length;

const moduleName = (id) => {
  const path = original(id.replaceAll('\\', '/'));
  const inPackage = path.lastIndexOf('/node_modules/');
  if (inPackage >= 0) return path.slice(inPackage + '/node_modules/'.length);
  return path.startsWith(root.replaceAll('\\', '/')) ? path.slice(root.length + 1) : undefined;
};

const sizes = {};
const modules = {};
const modulesOf = {};
for (const [target, files] of [...targets].sort(([a], [b]) => (a < b ? -1 : 1))) {
  sizes[target] = files.reduce((sum, each) => sum + brotli(byName.get(each).code), 0);
  modulesOf[target] = new Set();
  for (const each of files) {
    for (const [id, {renderedLength}] of Object.entries(byName.get(each).modules)) {
      const path = moduleName(id);
      if (!path || renderedLength === 0) continue;
      const name = target.startsWith('locales/') ? `${path} for ${target}` : path; // another part of the same module
      modulesOf[target].add(name);
      modules[name] = Math.max(modules[name] ?? 0, renderedLength);
    }
  }
}

const number = (value) => value.toLocaleString('en');
const signed = (value) => (value === 0 ? '=' : `${value > 0 ? '+' : '-'}${number(Math.abs(value))}`);

const rows = Object.entries(sizes).map(([target, size]) => {
  const limit = limits[target];
  return [
    target,
    number(size),
    limit ? number(limit) : '',
    limit ? `${((size / limit) * 100).toFixed(1)} %` : '',
    recorded[target] === undefined ? 'new' : signed(size - recorded[target]),
  ];
});
const head = ['file', 'brotli', 'limit', 'of limit', 'change'];
const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column].length)));
for (const row of [head, ...rows]) {
  console.log(row.map((cell, column) => (column ? cell.padStart(widths[column]) : cell.padEnd(widths[column]))).join('  ').trimEnd());
}
console.log('What is in shared/ counts with the core, nothing with what is in later/.');

// What grew or shrank, in bytes before minification, for one target or for all.
const changes = (within) => [...new Set([...Object.keys(modules), ...Object.keys(recordedModules)])]
  .filter((name) => !within || within.has(name))
  .map((name) => [name, (modules[name] ?? 0) - (recordedModules[name] ?? 0)])
  .filter(([, change]) => change !== 0)
  .sort(([, a], [, b]) => Math.abs(b) - Math.abs(a));
const list = (all) => all.slice(0, 8).map(([name, change]) => `${name} ${signed(change)}`).join(', ') + (all.length > 8 ? ', …' : '');

if (process.argv.includes('--update')) {
  writeFileSync(file, `${JSON.stringify({limits, sizes, modules: sorted(modules)}, null, 2)}\n`);
  console.log('Recorded in src/build/size-limits.json.');
} else if (Object.keys(recordedModules).length > 0 && changes().length > 0) {
  console.log(`Changed since recorded (bytes before minification): ${list(changes())}`);
}

let over = 0;
for (const [target, size] of Object.entries(sizes)) {
  const limit = limits[target];
  if (!limit || size <= limit) continue;
  over += 1;
  const grown = Object.keys(recordedModules).length > 0 ? changes(modulesOf[target]).filter(([, change]) => change > 0) : [];
  const largest = [...modulesOf[target]].map((name) => [name, modules[name]]).sort(([, a], [, b]) => b - a);
  console.error(`${target} is ${number(size - limit)} B over its limit. ${grown.length > 0
    ? `Grown: ${list(grown)}`
    : `Nothing is known to have grown; largest: ${largest.slice(0, 8).map(([name, bytes]) => `${name} ${number(bytes)}`).join(', ')}`}`);
}
for (const target of Object.keys(limits)) {
  if (sizes[target] === undefined) {
    over += 1;
    console.error(`${target} has a limit, but is not built.`);
  }
}
process.exitCode = over > 0 ? 1 : 0;

function sorted(object) {
  return Object.fromEntries(Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1)));
}
