// What readers get of snippets that went through editors, sanitizers and Markdown: held to what golden.json has. Draws dist/.
//
//   npm run test:paste                    all of it
//   npm run paste -- --update             records it, in golden.json and in the table of the README
//   npm run paste -- Quill                those with this in their name
//   npm run paste -- Quill --show code    and what they make of this form, with all that is seen of it
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {build} from 'esbuild';
import {chromium} from 'playwright-core';
import {root} from '../../src/build/widgets.mjs';
import {findChromium} from '../support/chromium.mjs';
import {after, before, outcomeOf, serve} from './page.mjs';
import {samples} from './samples.mjs';
import {markers, recommended, table} from './table.mjs';
import {tools} from './tools.mjs';

const {values: {update, show}, positionals: [only = '']} = parseArgs({allowPositionals: true, options: {update: {type: 'boolean'}, show: {type: 'string'}}});
const files = {golden: join(root, 'test/paste/golden.json'), readme: join(root, 'README.md')};
const forms = ['element', 'div', 'code', 'link'];
const good = ['widget', 'fallback'];

async function bundled(file, options) {
  const {outputFiles} = await build({entryPoints: [join(root, file)], bundle: true, write: false, logLevel: 'error', loader: {'.css': 'empty'}, define: {'process.env.NODE_ENV': '"production"'}, ...options});
  return outputFiles[0].text;
}
const generator = await bundled('src/snippet/snippet.ts', {format: 'esm', platform: 'node'});
const {snippet, places} = await import(`data:text/javascript;base64,${Buffer.from(generator).toString('base64')}`);
const [editors, react] = await Promise.all(['editors.js', 'react-page.js'].map((file) => bundled(`test/paste/${file}`, {format: 'iife'})));

const entities = {quot: '"', lt: '<', gt: '>', amp: '&'};
/** What is to be read of a snippet where no script comes. */
const textOf = (html) => html.replace(/(<code[^>]*>.*?)(\{|%7B).*/, '$1').replace(/<[^>]*>/g, '').replace(/&(?:#(\d+)|(\w+));/g, (_, code, name) => (code ? String.fromCodePoint(code) : entities[name]));

/** A snippet between its neighbours, as somebody writes it there. */
function sourceOf({place = 'html', markdown}, form, options) {
  const pasted = snippet({...options, for: place, form});
  return markdown ? [before, pasted, after].join('\n\n') : `<p>${before}</p>${pasted}<p>${after}</p>`;
}

const server = await serve({'/editors.js': editors, '/react-page.js': react});
const {executablePath, args, env} = await findChromium();
const browser = await chromium.launch({executablePath, args, env});

const golden = JSON.parse(readFileSync(files.golden, 'utf8'));
const record = {};
const faults = [];
let passed = 0;
const hold = (holds, fault) => (holds ? passed++ : faults.push(fault));

// What the tools make of the snippets
const jobs = [];
const editing = await browser.newPage();
await editing.goto(server.page('<script src="/editors.js"></script>'));
for (const tool of tools.filter(({name}) => name.includes(only))) {
  const {missing, version} = tool.find?.() ?? JSON.parse(readFileSync(join(root, 'node_modules', tool.from, 'package.json'), 'utf8'));
  if (missing) {
    console.log(`skipped ${tool.name}: ${missing}`);
    record[tool.name] = golden[tool.name];
    continue;
  }
  // Which WordPress there is, is not for the lock file to say.
  record[tool.name] = {version: tool.find && !update ? golden[tool.name]?.version : version};
  // All forms of a sample one after the other: they have one fallback, which is rendered once.
  const cells = Object.entries(samples).flatMap(([sample, {options, shows}]) => forms.map((form) => ({tool, form, sample, shows, fallback: textOf(snippet({...options, form})), source: sourceOf(tool, form, options)})));
  const sources = cells.map(({source}) => source);
  try {
    const made = await (tool.make?.(sources) ?? editing.evaluate(([name, each]) => globalThis.paste(name, each), [tool.name, sources]));
    jobs.push(...cells.map((cell, i) => ({...cell, html: made[i]})));
  } catch (error) {
    faults.push(`${tool.name}: ${error.message}`);
    record[tool.name] = golden[tool.name];
  }
}
await editing.close();

// What readers see of that
const looked = new Map();
const queue = jobs.values();
await Promise.all([1, 2, 3].map(async () => {
  const page = await browser.newPage();
  for (const job of queue) {
    const {html, sample} = job;
    // Of what comes out of two tools alike, one look is enough.
    const key = `${sample}\n${html}`;
    if (!looked.has(key)) {
      const script = html.startsWith('<script type="text/x-mdx">') ? '<script type="module" src="/react-page.js"></script>' : '';
      looked.set(key, outcomeOf(page, server.page(`<article>${html}</article>${script}`), job));
    }
    job.seen = await looked.get(key);
  }
}));
await browser.close();
server.close();

// That it is what it was, and nothing that readers must not see
for (const {tool: {name, fails = {}}, form, sample, html, seen} of jobs) {
  const {outcome} = seen;
  const cell = (record[name][form] ??= {outcomes: {}, ...(fails[form] && {because: fails[form]})});
  cell.outcomes[sample] = outcome;
  const before = golden[name]?.[form]?.outcomes;
  const was = typeof before === 'string' ? before : before?.[sample];
  const what = `${name}, ${form}, ${sample}: ${outcome}`;
  const told = seen.faults.map((fault) => `\n        ${fault}`).join('');
  if (!update && outcome !== was) faults.push(`${what}, and was ${was ?? 'not recorded'}${told}`);
  else hold(good.includes(outcome) || fails[form], `${what}${told}`);
  if (show === form) console.log(`\n${what} ${seen.states}${told}\n${html.slice(0, 2000)}\n${seen.text.slice(0, 1000)}`);
}
for (const {name, place, fails = {}} of tools) {
  const doorsOf = record[name];
  if (!doorsOf) continue;
  for (const [form, cell] of Object.entries(doorsOf)) {
    if (form === 'version' || typeof cell.outcomes === 'string') continue;
    const [one, ...others] = new Set(Object.values(cell.outcomes));
    if (!others.length) cell.outcomes = one;
    if (fails[form]) hold(others.length || !good.includes(one), `${name}, ${form}: works, so there is no reason why not`);
  }
  const best = recommended(doorsOf);
  hold(best, `${name}: no form of a snippet becomes a widget there`);
  if (place) hold(doorsOf[places[place].form].outcomes === 'widget', `${name}: what the generator makes for ${place} becomes no widget there`);
}

// The record, and the README
if (!only) {
  const readme = readFileSync(files.readme, 'utf8');
  const [begin, end] = markers.map((marker) => readme.indexOf(marker));
  if (begin < 0 || end < begin) throw new Error(`README.md has no ${markers.join(' … ')}`);
  const written = readme.slice(0, begin + markers[0].length) + `\n${table(tools, record, places)}\n` + readme.slice(end);
  const text = `${JSON.stringify(record, null, 2)}\n`;
  if (update) {
    writeFileSync(files.golden, text);
    writeFileSync(files.readme, written);
  } else {
    hold(text === readFileSync(files.golden, 'utf8'), 'test/paste/golden.json has other versions, reasons or tools: npm run paste -- --update');
    hold(written === readme, 'the table in README.md is not that of test/paste/golden.json: npm run paste -- --update');
  }
}

for (const fault of faults) console.log(`FAILED  ${fault}`);
console.log(`${passed} passed, ${faults.length} failed (${jobs.length} snippets on ${looked.size} pages)`);
process.exitCode = faults.length ? 1 : 0;
