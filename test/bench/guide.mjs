// How long a whole guide keeps a phone busy: `<career-guide>` of the software developer against a page with one widget and against
// the same guide as static HTML. Fails where the guide blocks more than twice as long as the one widget, or where its longest task
// is more than 1.5 times as long.
//
//   npm run build && npm run bench:guide        --rounds 9  --throttle 4
//
// A sample is one load of a page in a fresh renderer, its CPU throttled by the DevTools protocol; a round is one sample of each
// page, every second round in reverse order; what counts is the median of the rounds. Both pages load dist/career-widgets.js and
// carry the same JSON, so that they differ in the element alone. A task is as long as the page's main thread works in it (what
// throttling adds is work too), so that the figures are much the same on a machine that has other things to do.
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {chromium} from 'playwright-core';
import {root} from '../../src/build/widgets.mjs';
import {findChromium} from '../support/chromium.mjs';
import {tasksOf, traced} from './tasks.mjs';

const limits = {blocking: 2, longest: 1.5};
/** What a task may take before it is felt, in ms: the limit of the Long Tasks API and of total blocking time. */
const long = 50;

const {values} = parseArgs({options: {rounds: {type: 'string', default: '9'}, throttle: {type: 'string', default: '4'}}});
const rounds = Number(values.rounds);
const throttle = Number(values.throttle);

const guide = readFileSync(join(root, 'stories/guides/software-developer.json'), 'utf8').replaceAll('<', '\\u003c');
const script = readFileSync(join(root, 'dist/career-widgets.js'));
const htmlOf = (body, head = '') => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Benchmark</title>
  <meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/reserve.css">${head}</head>
  <body style="margin: 0 1em; font: 16px/1.5 sans-serif">${body}</body></html>`;
const withScript = (element) => htmlOf(
  `<script type="application/json" id="guide">${guide}</script>${element}`,
  '<script type="module" src="/career-widgets.js"></script>',
);
const pages = {
  'guide': withScript('<career-guide src="#guide"></career-guide>'),
  'one widget': withScript('<salary-range src="#guide"></salary-range>'),
};
const files = {
  '/career-widgets.js': ['text/javascript', script],
  '/reserve.css': ['text/css', readFileSync(join(root, 'dist/reserve.css'))],
  '/blank': ['text/html', '<!doctype html><title>Blank</title>'],
};
const server = createServer(({url}, response) => {
  const name = decodeURIComponent(url.slice(1));
  const [type, body] = pages[name] ? ['text/html', pages[name]] : (files[url] ?? []);
  response.writeHead(body ? 200 : 404, {'content-type': `${type ?? 'text/plain'}; charset=utf-8`, 'cache-control': 'no-store'}).end(body);
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const origin = `http://127.0.0.1:${server.address().port}`;

const {executablePath, args, env, kind} = await findChromium();
const browser = await chromium.launch({executablePath, env, args});
try {
  pages['static HTML'] = await asStaticHtml();
  const names = Object.keys(pages);
  const samples = Object.fromEntries(names.map((name) => [name, []]));
  for (const name of names) await sample(name); // the first of each pays for what the browser does once
  for (let round = 0; round < rounds; round++)
    for (const name of round % 2 ? [...names].reverse() : names) samples[name].push(await sample(name));

  console.log(`ms, medians of ${rounds}, CPU throttled ${throttle}×; Chromium ${browser.version()} (${kind})\n`);
  console.log(`${'page'.padEnd(12)}  ${['blocking', 'longest', 'drawn', 'shift'].map((each) => each.padStart(8)).join('  ')}`);
  const typical = (name, figure) => median(samples[name].map((each) => each[figure]));
  for (const name of names)
    console.log(`${name.padEnd(12)}  ${['blocking', 'longest', 'drawn', 'shift'].map((each) => typical(name, each).toFixed(each === 'shift' ? 3 : 0).padStart(8)).join('  ')}`);
  console.log('');
  let over = false;
  for (const [figure, limit] of Object.entries(limits)) {
    const ratio = typical('guide', figure) / typical('one widget', figure);
    console.log(`${figure}: ${ratio.toFixed(2)} times that of one widget, at most ${limit}${ratio > limit ? ': OVER' : ''}`);
    over ||= ratio > limit;
  }
  process.exitCode = over ? 1 : 0;
} finally {
  await browser.close();
  server.close();
}

function median(list) {
  const sorted = [...list].sort((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
}

/** Opens a page as on a phone, and waits until all of it is drawn. */
async function open(name, {speed = throttle, trace = false} = {}) {
  const context = await browser.newContext({viewport: {width: 400, height: 850}});
  const page = await context.newPage();
  // The same origin first, so that the throttled page keeps the renderer.
  await page.goto(`${origin}/blank`);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', {rate: speed});
  await page.addInitScript(() => {
    globalThis.shift = 0;
    new PerformanceObserver((list) => list.getEntries().forEach(({value}) => (globalThis.shift += value))).observe({type: 'layout-shift', buffered: true});
  });
  if (trace) await browser.startTracing(page, {categories: traced});
  await page.goto(`${origin}/${encodeURIComponent(name)}`);
  const drawn = await page.evaluate(async () => {
    /* global customElements, document, PerformanceObserver, requestAnimationFrame */
    const all = function* (parent) {
      for (const element of parent.querySelectorAll('*'))
        if (customElements.get(element.localName)) {
          yield element;
          yield* all(element.shadowRoot);
        }
    };
    // A widget that is drawn may ask for another.
    for (let waiting = true; waiting; ) {
      waiting = false;
      for (const element of all(document))
        if (element.isUpdatePending) {
          waiting = true;
          await element.updateComplete;
        }
    }
    return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame((time) => resolve(time))));
  });
  return {context, page, drawn};
}

async function sample(name) {
  const {context, page, drawn} = await open(name, {trace: true});
  await page.waitForTimeout(500);
  const shift = await page.evaluate(() => globalThis.shift);
  const {traceEvents} = JSON.parse(await browser.stopTracing());
  await context.close();
  const tasks = tasksOf(traceEvents);
  return {blocking: tasks.reduce((sum, task) => sum + Math.max(0, task - long), 0), longest: Math.max(...tasks), drawn, shift};
}

/** The guide as a server would have written it: what is drawn, as declarative shadow DOM, and no script. */
async function asStaticHtml() {
  const {context, page} = await open('guide', {speed: 1});
  const body = await page.evaluate(() => {
    const roots = [];
    const write = (element) => {
      const {shadowRoot} = element;
      if (!shadowRoot) return;
      roots.push(shadowRoot);
      const style = document.createElement('style');
      style.textContent = shadowRoot.adoptedStyleSheets.flatMap(({cssRules}) => Array.from(cssRules, ({cssText}) => cssText)).join('\n');
      shadowRoot.prepend(style);
      shadowRoot.querySelectorAll('*').forEach(write);
    };
    const element = document.querySelector('career-guide');
    write(element);
    const wrapper = document.createElement('div');
    wrapper.append(element);
    return wrapper.getHTML({shadowRoots: roots});
  });
  await context.close();
  return htmlOf(body);
}
