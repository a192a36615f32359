// Time to draw 300 of each widget, against bare custom elements that clone the same finished shadow DOM with the same
// style sheets: what this picture costs whoever draws it. Fails where a widget takes more than 1.6 times that.
//
//   npm run bench                     all widgets, some 13 seconds each
//   npm run bench -- salary-range     one
//   npm run bench -- --profile        and where the time goes
//   --count 300  --rounds 15          elements in a sample; rounds, at the least
//
// All in one page: a round is one sample of each, every second round in reverse order. A sample goes from the making of the first
// element to the layout of all. The data come in the `guide` attribute, those keys of the example guide that the widget draws:
// so does a job board write its pages, and it is the dearer way, because each element reads its own JSON.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {chromium} from 'playwright-core';
import {rollup} from 'rollup';
import configs from '../../rollup.config.mjs';
import {root, tags} from '../../src/build/widgets.mjs';
import {findChromium} from '../support/chromium.mjs';

const limit = 1.6;
/** Seconds for the rounds of all widgets together, as far as the least number of rounds allows. */
const budget = 40;

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {count: {type: 'string', default: '300'}, rounds: {type: 'string', default: '15'}, profile: {type: 'boolean'}},
});
const count = Number(values.count);
const least = Number(values.rounds);
const unknown = positionals.filter((tag) => !tags.includes(tag));
if (unknown.length > 0) throw new Error(`There is no ${unknown.join(', ')}; there are ${tags.join(', ')}.`);
const chosen = positionals.length > 0 ? positionals : tags;
const guide = JSON.parse(readFileSync(join(root, 'stories/guides/operations-assistant.json'), 'utf8'));

const prepare = (page, tag) => page.evaluateHandle((options) => globalThis.bench.prepare(...options), [tag, guide, count]);
const measure = (page, it, ways, seconds) =>
  page.evaluate((options) => globalThis.bench.measure(...options), [it, ways, {least, most: 101, seconds, warmup: 3}]);

const median = (list) => {
  const sorted = [...list].sort((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
};
const ms = (time) => time.toFixed(1);
const typical = (rounds, way, phase = 'all') => median(rounds.map((round) => round[way][phase]));
const ratio = (rounds, way) => typical(rounds, way) / typical(rounds, 'clones');

// dist/career-widgets.js as the sources are now, and the same with its names.
const {output, ...input} = configs.find(({input}) => 'career-widgets' in input);
const bundle = await rollup(input);
const build = async (options) => (await bundle.generate({...[output].flat()[0], ...options})).output[0].code;
const minified = await build({});
const readable = values.profile ? await build({plugins: []}) : '';
await bundle.close();

const {executablePath, args, env, kind} = await findChromium();
const browser = await chromium.launch({executablePath, env, args: [...args, '--js-flags=--expose-gc']});
try {
  const over = await compare();
  if (values.profile) for (const tag of chosen) await profile(tag);
  console.log(over.length > 0 ? `\nOver ${limit}: ${over.join(', ')}.` : `\nAll within ${limit}.`);
  process.exitCode = over.length > 0 ? 1 : 0;
} finally {
  await browser.close();
}

/** The table of ratios. Returns the widgets that are over the limit. */
async function compare() {
  const page = await open(minified);
  const rows = [];
  const notes = [];
  const over = [];
  for (const tag of chosen) {
    const it = await prepare(page, tag);
    const {nested, elements, length} = await it.evaluate(({nested, elements, length}) => ({nested, elements, length}));
    if (nested) {
      notes.push(`${tag} is left out: it is made of others (${nested}), which stand here themselves.`);
      continue;
    }
    const rounds = await measure(page, it, ['attribute', 'clones'], budget / chosen.length);
    await it.dispose();
    const found = ratio(rounds, 'attribute');
    const [low, high] = interval(rounds, (some) => ratio(some, 'attribute'));
    if (found > limit) over.push(tag);
    rows.push([
      tag,
      ...['attribute', 'clones'].map((way) => ms(typical(rounds, way))),
      found.toFixed(2),
      `${low.toFixed(2)}–${high.toFixed(2)}`,
      limit.toFixed(1),
      `${rounds.length}`,
      `${elements}`,
      `${length}`,
    ]);
  }
  console.log(`${count} of each, in ms; Chromium ${browser.version()} (${kind})\n`);
  print(['widget', 'ours', 'clones', 'ratio', '95 %', 'limit', 'rounds', 'elements', 'JSON'], rows);
  for (const note of notes) console.log(note);
  await page.close();
  return over;
}

/** Where the time of one widget goes: by phase, by method, by function. */
async function profile(tag) {
  let page = await open(minified);
  let it = await prepare(page, tag);
  const phases = ['create', 'append', 'update', 'layout', 'all'];
  const ways = {
    'guide attribute': 'attribute',
    'guide property, parsed before': 'property',
    'attribute, and content of the page': 'hosted',
    'clones': 'clones',
  };
  const rounds = await measure(page, it, Object.values(ways), 0);
  console.log(`\n── ${tag}: phases, ms`);
  print(
    ['', ...phases, 'ratio'],
    Object.entries(ways).map(([name, way]) => [name, ...phases.map((phase) => ms(typical(rounds, way, phase))), ratio(rounds, way).toFixed(2)]),
  );

  const times = await page.evaluate(([it, rounds]) => globalThis.bench.methodTimes(it, 'attribute', rounds), [it, least]);
  await page.close();
  console.log('\nMethods, ms');
  print(['', 'ms'], Object.entries({
    'attributes': times.attributeChangedCallback,
    'connected: shadow root, style sheets, listeners': times.connectedCallback,
    'willUpdate but the model: JSON, check, language': times.willUpdate - times.model,
    'model': times.model,
    'picture and extras: templates': times.picture + times.extras,
    'rest of render': times.render - times.picture - times.extras,
    'updated: state, events': times.updated,
    'rest of the update: Lit writes the DOM': times.update - times.willUpdate - times.render - times.updated,
    'style and layout': times.layout,
  }).map(([name, time]) => [name, ms(time)]));

  page = await open(readable);
  it = await prepare(page, tag);
  const session = await page.context().newCDPSession(page);
  const draw = (times) => page.evaluate(([it, times]) => globalThis.bench.repeat(it, 'attribute', times), [it, times]);
  const drawings = 20;
  await draw(5);
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', {interval: 100});
  await session.send('Profiler.start');
  await draw(drawings);
  const {profile} = await session.send('Profiler.stop');
  await page.close();
  const functions = functionTimes(profile, drawings).filter(({name, where}) => where !== undefined && !/^\((root|idle|program)\)$|^gc$/.test(name));
  for (const [key, title] of [['self', 'Functions by what they take themselves'], ['total', 'Functions of ours by what they take with all that they call']]) {
    const top = functions.filter(({where}) => key === 'self' || where).sort((a, b) => b[key] - a[key]).slice(0, 30);
    console.log(`\n${title}, ms a drawing`);
    print(['', 'self', 'total', ''], top.map(({name, self, total, where}) => [name, ms(self), ms(total), where]));
  }
}

/** A page with the widgets. It is isolated from other origins, which makes its clock finer. */
async function open(script) {
  const page = await browser.newPage({viewport: {width: 1280, height: 800}});
  page.on('console', (message) => console.warn(message.text()));
  const files = {
    '/': ['text/html', '<!doctype html><html lang="en"><meta charset="utf-8"><title>Benchmark</title><body></body></html>'],
    '/widgets.js': ['text/javascript', script],
    '/page.mjs': ['text/javascript', readFileSync(join(root, 'test/bench/page.mjs'), 'utf8')],
  };
  const headers = {'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp'};
  await page.route('**/*', (route) => {
    const [type, body] = files[new URL(route.request().url()).pathname] ?? [];
    return route.fulfill(type ? {contentType: `${type}; charset=utf-8`, body, headers} : {status: 404});
  });
  await page.goto('http://localhost/');
  await page.evaluate(async () => {
    await import('/widgets.js');
    globalThis.bench = await import('/page.mjs');
  });
  return page;
}

/** A 95 % bootstrap interval; rounds are drawn whole. */
function interval(rounds, statistic) {
  const drawn = Array.from({length: 2000}, () => statistic(rounds.map(() => rounds[Math.floor(Math.random() * rounds.length)])));
  drawn.sort((a, b) => a - b);
  return [drawn[50], drawn[1949]];
}

/** Own time of every function, and with what it calls; recursion counts once. `where` is its line of our bundle, '' for the browser's. */
function functionTimes({nodes, samples, timeDeltas}, drawings) {
  const lines = readable.split('\n');
  const own = new Map();
  samples.forEach((id, i) => own.set(id, (own.get(id) ?? 0) + Math.max(timeDeltas[i], 0) / 1000 / drawings));
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const found = new Map();
  const visit = (id, above) => {
    const {callFrame: {functionName, url, lineNumber, columnNumber}, children = []} = byId.get(id);
    const key = [functionName, url, lineNumber, columnNumber].join(' ');
    if (!found.has(key)) found.set(key, {name: functionName || '(anonymous)', self: 0, total: 0, where: whereIs(url, lines[lineNumber], columnNumber)});
    const entry = found.get(key);
    const self = own.get(id) ?? 0;
    const inside = new Set(above).add(key);
    const total = children.reduce((sum, child) => sum + visit(child, inside), self);
    entry.self += self;
    if (!above.has(key)) entry.total += total;
    return total;
  };
  visit(nodes[0].id, new Set());
  return [...found.values()];
}

function whereIs(url, line, column) {
  if (!url.endsWith('/widgets.js')) return url.endsWith('/page.mjs') || url.startsWith('pptr:') ? undefined : '';
  // Lit comes minified, all in one line.
  const text = line.length > 300 ? `Lit: ${line.slice(Math.max(column - 1, 0), column + 60)}` : line.trim();
  return text.slice(0, 64);
}

function print(head, rows) {
  const lines = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...lines.map((row) => row[column].length)));
  const aligned = (cell, i) => (/^[\d.,–]*$/.test(rows[0]?.[i] ?? '') ? cell.padStart(widths[i]) : cell.padEnd(widths[i]));
  for (const row of lines) console.log(row.map(aligned).join('  ').trimEnd());
}
