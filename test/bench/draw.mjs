// Time to draw 300 of each widget, against bare custom elements that clone the same finished shadow DOM with the same
// style sheets: what this picture costs whoever draws it. Fails where a widget takes more than 1.6 times that.
//
//   npm run bench                     all widgets, 15 to 20 seconds each
//   npm run bench -- salary-range     one
//   npm run bench -- --profile        and where the time goes
//   --count 300  --rounds 15          elements in a sample; rounds, at the least
//
// All in one page: a round is one sample of each, every second round in reverse order. A sample is so many elements, in batches
// of fewer than the crowd that is drawn by frames, each from the making of its first element to the layout of all; it is what
// the page's main thread works in them, so that the ratio is much the same on a machine that has other things to do. The data
// come in the `guide` attribute, those keys of the example guide that the widget draws: so does a job board write its pages, and
// each element reads its own JSON.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {chromium} from 'playwright-core';
import {rollup} from 'rollup';
import {scripts} from '../../rollup.config.mjs';
import {root, tags} from '../../src/build/widgets.mjs';
import {findChromium} from '../support/chromium.mjs';

const limit = 1.6;
/** Seconds for more rounds than the least, all widgets together. */
const budget = 40;
/** Rounds before those that count: the engine compiles what it sees often, and the samples are looked at. */
const warmup = 2;

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

const ms = (time) => time.toFixed(1);
const median = (list) => {
  const sorted = [...list].sort((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
};
const typical = (rounds, way, part = 'all') => median(rounds.map((round) => round[way][part]));
const ratio = (rounds, way) => typical(rounds, way) / typical(rounds, 'clones');

// dist/career-widgets.js as the sources are now, and the same with its names.
const {output, ...input} = scripts[0];
const bundle = await rollup(input);
const build = async (options) => (await bundle.generate({...output, ...options})).output[0].code;
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

/** Prints the ratios. Returns the widgets that are over the limit. */
async function compare() {
  const tab = await open(minified);
  const rows = [];
  const notes = [];
  const over = [];
  for (const tag of chosen) {
    const it = await tab.prepare(tag);
    const {nested, elements, length} = await it.evaluate(({nested, elements, length}) => ({nested, elements, length}));
    if (nested) {
      notes.push(`${tag} is left out: it is made of others (${nested}), which stand here themselves.`);
      continue;
    }
    const rounds = await measure(tab, it, ['attribute', 'clones'], budget / chosen.length);
    const found = ratio(rounds, 'attribute');
    const [low, high] = interval(rounds, (some) => ratio(some, 'attribute'));
    if (found > limit) over.push(tag);
    if (low <= limit && limit < high) notes.push(`${tag} is too near the limit to be sure: --rounds ${rounds.length * 3} tells more.`);
    rows.push([
      tag,
      ms(typical(rounds, 'attribute')),
      ms(typical(rounds, 'clones')),
      found.toFixed(2),
      `${low.toFixed(2)}–${high.toFixed(2)}`,
      limit.toFixed(1),
      `${rounds.length}`,
      `${elements}`,
      `${length}`,
    ]);
    await it.dispose();
  }
  await tab.close();
  console.log(`${count} of each, ms of the main thread; Chromium ${browser.version()} (${kind})\n`);
  print(['widget', 'ours', 'clones', 'ratio', '95 %', 'limit', 'rounds', 'elements', 'JSON'], rows);
  for (const note of notes) console.log(note);
  return over;
}

/** Prints where the time of one widget goes: script, style and layout; what the script does; its functions. */
async function profile(tag) {
  let tab = await open(minified);
  let it = await tab.prepare(tag);
  const ways = {
    'guide attribute': 'attribute',
    'guide property, parsed before': 'property',
    'attribute, and content of the page': 'hosted',
    'clones': 'clones',
  };
  const rounds = await measure(tab, it, Object.values(ways), 0);
  await tab.close();
  console.log(`\n── ${tag}, ms`);
  print(['', 'script', 'style', 'layout', 'all', 'ratio'], Object.entries(ways).map(([name, way]) => [
    name,
    ...['script', 'style', 'layout', 'all'].map((part) => ms(typical(rounds, way, part))),
    ratio(rounds, way).toFixed(2),
  ]));

  tab = await open(readable);
  it = await tab.prepare(tag);
  for (let i = 0; i < warmup; i++) await sample(tab, it, 'attribute', {});
  await tab.session.send('Profiler.enable');
  await tab.session.send('Profiler.setSamplingInterval', {interval: 100});
  await tab.session.send('Profiler.start');
  for (let i = 0; i < least; i++) await sample(tab, it, 'attribute', {});
  const {profile} = await tab.session.send('Profiler.stop');
  await tab.close();
  const {functions, parts} = shares(profile);
  // The shares are those of a build with names; the time is that of the real one.
  const all = typical(rounds, 'attribute');
  console.log('\nOf it, ms');
  print(['', 'ms'], [...parts].sort(([, a], [, b]) => b - a).map(([name, share]) => [name, ms(share * all)]));
  for (const [key, title] of [['self', 'Functions by what they take themselves'], ['total', 'Functions of ours by what they take with all that they call']]) {
    const top = functions.filter(({where}) => key === 'self' || where).sort((a, b) => b[key] - a[key]).slice(0, 30);
    console.log(`\n${title}, ms`);
    print(['', 'self', 'total', ''], top.map(({name, self, total, where}) => [name, ms(self * all), ms(total * all), where]));
  }
}

/** A tab with the widgets. */
async function open(script) {
  const page = await browser.newPage({viewport: {width: 1280, height: 800}});
  // Chromium remarks on layout in what is hidden; that is how stage() means it.
  page.on('console', (message) => /content-visibility/.test(message.text()) || console.warn(message.text()));
  const files = {
    '/': ['text/html', '<!doctype html><html lang="en"><meta charset="utf-8"><title>Benchmark</title><body></body></html>'],
    '/widgets.js': ['text/javascript', script],
    '/page.mjs': ['text/javascript', readFileSync(join(root, 'test/bench/page.mjs'), 'utf8')],
  };
  await page.route('**/*', (route) => {
    const [type, body] = files[new URL(route.request().url()).pathname] ?? [];
    return route.fulfill(type ? {contentType: `${type}; charset=utf-8`, body} : {status: 404});
  });
  await page.goto('http://localhost/');
  await page.evaluate(async () => {
    await import('/widgets.js');
    globalThis.bench = await import('/page.mjs');
  });
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', {timeDomain: 'threadTicks'});
  return {
    session,
    run: (name, ...options) => page.evaluate(([name, options]) => globalThis.bench[name](...options), [name, options]),
    prepare: (tag) => page.evaluateHandle((options) => globalThis.bench.prepare(...options), [tag, guide, count]),
    close: () => page.close(),
  };
}

/** What the main thread has done so far, in ms. */
async function worked({session}) {
  const {metrics} = await session.send('Performance.getMetrics');
  const get = (name) => metrics.find((metric) => metric.name === name).value * 1000;
  return {all: get('ThreadTime'), style: get('RecalcStyleDuration'), layout: get('LayoutDuration')};
}

async function sample(tab, it, way, {collect = false, check = false}) {
  await tab.run('stage', collect);
  const before = await worked(tab);
  await tab.run('draw', it, way);
  const after = await worked(tab);
  await tab.run('clear', it, check);
  const [all, style, layout] = ['all', 'style', 'layout'].map((part) => after[part] - before[part]);
  return {all, style, layout, script: all - style - layout};
}

/** Rounds of one sample of each way: the least number, and more as long as there is time. */
async function measure(tab, it, ways, seconds) {
  const until = performance.now() + seconds * 1000;
  const rounds = [];
  for (let i = -warmup; i < least || (i < 101 && performance.now() < until); i++) {
    const round = {};
    for (const way of i % 2 ? [...ways].reverse() : ways) round[way] = await sample(tab, it, way, {collect: true, check: i < 0});
    if (i >= 0) rounds.push(round);
  }
  return rounds;
}

/** A 95 % bootstrap interval; rounds are drawn whole. */
function interval(rounds, statistic) {
  const drawn = Array.from({length: 2000}, () => statistic(rounds.map(() => rounds[Math.floor(Math.random() * rounds.length)])));
  drawn.sort((a, b) => a - b);
  return [drawn[50], drawn[1949]];
}

/** Share of every function and of the parts of an update, of all that the profiler saw of drawing; recursion counts once. */
function shares({nodes, samples, timeDeltas}) {
  const lines = readable.split('\n');
  const own = new Map();
  samples.forEach((id, i) => own.set(id, (own.get(id) ?? 0) + Math.max(timeDeltas[i], 0)));
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const found = new Map();
  const parts = new Map();
  let all = 0;
  const visit = (id, above, part) => {
    const {callFrame: {functionName, url, lineNumber, columnNumber}, children = []} = byId.get(id);
    const ours = url.endsWith('/widgets.js');
    const bench = url.endsWith('/page.mjs');
    if (/^\((program|idle)\)$/.test(functionName) || (bench && /^(stage|clear)$/.test(functionName))) return 0;
    const line = ours ? lines[lineNumber] : '';
    const lit = /_\$lit|litHtmlVersions/.test(line); // it comes minified, a module a line
    const where = lit ? `Lit: ${line.slice(Math.max(columnNumber - 1, 0), columnNumber + 60)}` : line.trim();
    const key = [functionName, url, lineNumber, columnNumber].join(' ');
    if (!found.has(key)) found.set(key, {name: functionName || '(anonymous)', where: where.slice(0, 64), self: 0, total: 0});
    const entry = found.get(key);
    part = partOf(functionName, {lit, ours, bench}, part);
    const self = own.get(id) ?? 0;
    all += self;
    parts.set(part, (parts.get(part) ?? 0) + self);
    const inside = new Set(above).add(key);
    const total = children.reduce((sum, child) => sum + visit(child, inside, part), self);
    entry.self += self;
    if (!above.has(key)) entry.total += total;
    return total;
  };
  visit(nodes[0].id, new Set(), 'rest');
  for (const entry of found.values()) {
    entry.self /= all;
    entry.total /= all;
  }
  for (const [name, time] of parts) parts.set(name, time / all);
  return {functions: [...found.values()], parts};
}

/** Which part of an update a function belongs to: that of its caller, unless it begins another. */
function partOf(name, {lit, ours, bench}, part) {
  if (name === '(garbage collector)') return 'garbage collection';
  if (bench) return 'style and layout, making the elements';
  if (lit) return part === 'rest' ? 'Lit writes the DOM' : part;
  const begun = {
    attributeChangedCallback: 'attributes',
    connectedCallback: 'connected: shadow root, style sheets, listeners',
    willUpdate: 'willUpdate but the model: JSON, check, language',
    model: 'model',
    render: 'render: templates',
    updated: 'updated: state, events',
  };
  return (ours && Object.hasOwn(begun, name) && begun[name]) || part;
}

function print(head, rows) {
  const lines = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...lines.map((row) => row[column].length)));
  const aligned = (cell, i) => (/^[\d.,–]+$/.test(rows[0]?.[i] ?? '') ? cell.padStart(widths[i]) : cell.padEnd(widths[i]));
  for (const row of lines) console.log(row.map(aligned).join('  ').trimEnd());
}
