// A reader who goes on and on: visits pages through Turbo, which swaps the body and keeps copies of the last ones, with each form of a
// widget, lists and a whole guide on them; and counts nodes, listeners and the heap after each quarter. Fails where the console tells of an
// error, a widget is not drawn, or what is counted grows after the first quarter: nodes or listeners by a twentieth, the heap by a fifth.
//
//   npm run bench:soak                    290 seconds
//   npm run bench:soak -- --seconds 60
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {chromium} from 'playwright-core';
import {root} from '../../src/build/widgets.mjs';
import {findChromium} from '../support/chromium.mjs';
import {forms} from './forms.mjs';

const {values} = parseArgs({options: {seconds: {type: 'string', default: '290'}}});
const seconds = Number(values.seconds);
const escaped = (value) => JSON.stringify(value).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const guideOf = (name) => JSON.parse(readFileSync(join(root, `stories/guides/${name}.json`), 'utf8'));
const nurse = guideOf('registered-nurse');
const bodies = {
  '/forms': forms.element + forms.div + forms.code({salary: nurse.salary}) + forms.link,
  '/list': `<role-faq guide="${escaped({title: nurse.title, faq: nurse.faq})}"></role-faq><career-ladder guide="${escaped({title: nurse.title, ladder: nurse.ladder})}"></career-ladder>`,
  '/guide': `<career-guide guide="${escaped(guideOf('operations-assistant'))}"></career-guide>`,
};
const scripts = {
  '/turbo.js': readFileSync(createRequire(import.meta.url).resolve('@hotwired/turbo/dist/turbo.es2017-umd.js'), 'utf8'),
  '/career-widgets.js': readFileSync(join(root, 'dist/career-widgets.js'), 'utf8'),
};
const paths = Object.keys(bodies);

const {executablePath, args, env, kind} = await findChromium();
const browser = await chromium.launch({executablePath, env, args: [...args, '--js-flags=--expose-gc']});
const problems = [];
try {
  const page = await browser.newPage();
  await page.route('**/*', (route) => {
    const {pathname} = new URL(route.request().url());
    if (scripts[pathname]) return route.fulfill({contentType: 'text/javascript', body: scripts[pathname]});
    return route.fulfill({contentType: 'text/html', body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${pathname}</title><script src="/turbo.js"></script><script type="module" src="/career-widgets.js"></script></head><body><main>${bodies[pathname] ?? ''}</main></body></html>`});
  });
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => message.type() === 'error' && !/favicon/.test(message.text()) && problems.push(message.text()));
  await page.goto(`http://localhost${paths[0]}`);
  const session = await page.context().newCDPSession(page);
  const count = async () => {
    // Copies of pages that Turbo keeps are no loss, and how many there are differs.
    await page.evaluate(() => Turbo.cache.clear());
    for (let i = 0; i < 3; i++) await page.evaluate(() => (globalThis.gc(), new Promise((resolve) => setTimeout(resolve, 300))));
    const {nodes, jsEventListeners} = await session.send('Memory.getDOMCounters');
    const {usedSize} = await session.send('Runtime.getHeapUsage');
    return {nodes, listeners: jsEventListeners, heap: usedSize / 1e6};
  };
  /** Visits each page once, and waits until it is drawn. */
  const round = () => page.evaluate(async (paths) => {
    /* global document, location, Turbo */
    const missing = [];
    const widgetOf = (host) => (host.localName.includes('-') ? host : (host.shadowRoot ?? host).querySelector('salary-range'));
    const isDrawn = (host) => widgetOf(host)?.matches(':state(ready)');
    for (const path of paths) {
      const began = performance.now();
      // Not the copy that is shown until the page has come.
      let isLoaded = false;
      document.addEventListener('turbo:load', () => (isLoaded = true), {once: true});
      Turbo.visit(path);
      const isThere = () => isLoaded && location.pathname === path && document.title === path && [...document.querySelector('main').children].every(isDrawn);
      while (!isThere() && performance.now() - began < 10_000) await new Promise((resolve) => setTimeout(resolve, 5));
      if (!isThere()) missing.push(path);
    }
    return missing;
  }, paths);
  const visits = async (until) => {
    let n = 0;
    for (; performance.now() < until; n += paths.length) problems.push(...(await round()).map((path) => `${path} was not drawn`));
    return n;
  };

  console.log(`${seconds} s of visits; Chromium ${browser.version()} (${kind})\n`);
  console.log(['visits', 'nodes', 'listeners', 'heap, MB'].map((each) => each.padStart(10)).join(''));
  const began = performance.now();
  const counts = [];
  let all = 0;
  for (let quarter = 1; quarter <= 4; quarter++) {
    all += await visits(began + (quarter * seconds * 1000) / 4);
    counts.push(await count());
    const {nodes, listeners, heap} = counts.at(-1);
    console.log([all, nodes, listeners, heap.toFixed(1)].map((each) => String(each).padStart(10)).join(''));
  }
  const [first] = counts;
  const last = counts.at(-1);
  for (const [name, limit] of Object.entries({nodes: first.nodes * 1.05, listeners: first.listeners * 1.05, heap: first.heap * 1.2}))
    if (last[name] > limit) problems.push(`${name} grew from ${first[name]} to ${last[name]}`);
} finally {
  await browser.close();
}
console.log(problems[0] ? `\n${[...new Set(problems)].slice(0, 10).join('\n')}\n${problems.length} problems.` : '\nNothing is kept, nothing was reported.');
process.exitCode = problems[0] ? 1 : 0;
