// What a browser shows that is older than those that are promised: Chromium 109, of January 2023. Never raw JSON, never an element of no
// height, no error, and each element's state says what is seen. Draws dist/.
//
//   npm run test:engines -- old
import {createServer} from 'node:http';
import {createReadStream, existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {extname, join} from 'node:path';
import {chromium} from 'playwright-core';
import {root, tags} from '../src/build/widgets.mjs';
import {findOldChromium} from './support/chromium.mjs';

const types = {'.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.html': 'text/html'};
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const guides = Object.fromEntries(['electrician', 'registered-nurse.ar'].map((name) => [name, readFileSync(join(root, 'stories/guides', `${name}.json`), 'utf8')]));

/** A page with every widget, with a fallback and without one, and the forms that pasted content has. */
const pageOf = (file, {name, lang, more = ''}) => `<!doctype html><html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}"><meta charset="utf-8">
<link rel="stylesheet" href="/dist/reserve.css"><body style="font: 16px sans-serif; color: #222; background: white">
<script type="application/json" id="guide">${guides[name].replaceAll('<', '\\u003c')}</script>
${tags.map((tag) => `<${tag} src="#guide" class="filled"><p slot="fallback">Instead of ${tag}</p></${tag}><${tag} src="#guide"></${tag}><${tag} class="without-data"></${tag}>`).join('\n')}
<pre><code class="language-career-guide">${escaped(guides[name])}</code></pre>
<pre><code class="language-career-guide">${escaped(JSON.stringify({widget: 'salary-range', ...JSON.parse(guides[name])}))}</code></pre>
<div data-career-widget="salary-range" data-src="#guide"><p>Instead of the division</p></div>
<script type="module" src="/dist/${file}"></script>${more}`;
const languages = '<script type="module" src="/dist/locales/ar.js"></script>';
const pages = {
  'one file': pageOf('career-widgets.js', {name: 'electrician', lang: 'en'}),
  loader: pageOf('loader.js', {name: 'electrician', lang: 'en'}),
  'right to left': pageOf('career-widgets.js', {name: 'registered-nurse.ar', lang: 'ar', more: languages}),
};

const server = createServer((request, response) => {
  const path = decodeURIComponent(request.url.split('?')[0]);
  const page = pages[path.slice(1)];
  const file = join(root, path);
  if (!page && !(path.startsWith('/dist/') && existsSync(file))) return response.writeHead(404).end();
  response.setHeader('Content-Type', page ? 'text/html' : (types[extname(path)] ?? 'text/plain'));
  return page ? response.end(page) : createReadStream(file).pipe(response);
}).listen(0, '127.0.0.1');
await new Promise((resolve) => server.once('listening', resolve));

const {executablePath, args, env} = await findOldChromium();
const browser = await chromium.launch({executablePath, args, env});
const version = `Chromium ${browser.version()}`;
console.log(version);
let [passed, failed] = [0, 0];
for (const name of Object.keys(pages)) {
  const page = await browser.newPage({viewport: {width: 900, height: 900}});
  const faults = [];
  page.on('pageerror', ({message}) => faults.push(`error: ${message}`));
  page.on('console', (message) => message.type() === 'error' && faults.push(`console: ${message.text()}`));
  await page.goto(`http://127.0.0.1:${server.address().port}/${encodeURIComponent(name)}`);
  // All of it is there, and nothing waits for its turn; what never comes is found below.
  await page.waitForFunction(settled, undefined, {timeout: 30_000, polling: 300}).catch(() => {});
  faults.push(...(await page.evaluate(look)));
  if (process.env.LOOK) {
    mkdirSync(join(root, '.look'), {recursive: true});
    await page.setViewportSize({width: 900, height: 4000});
    writeFileSync(join(root, '.look', `old ${name}.png`), await page.screenshot({timeout: 60_000}));
  }
  for (const fault of new Set(faults)) console.log(`${name}: ${fault}`);
  if (faults.length > 0) failed += 1;
  else passed += 1;
  console.log(`${name}: ${faults.length > 0 ? 'FAILED' : 'passed'}`);
  await page.close();
}
await browser.close();
server.close();
if (process.env.COUNTS_FILE) writeFileSync(process.env.COUNTS_FILE, JSON.stringify({passed, failed, version}));
process.exitCode = failed > 0 ? 1 : 0;

/** Runs in the page. */
function settled() {
  const widgets = [...globalThis.document.querySelectorAll('*')].flatMap((each) => [each, ...(each.shadowRoot?.querySelectorAll('*') ?? [])]).filter(({state, localName}) => localName.includes('-') && state);
  return widgets.length > 85 && widgets.every(({hasUpdated, isUpdatePending, state, parentNode, className}) => hasUpdated && !isUpdatePending && (state !== 'empty' || className === 'without-data' || parentNode.getRootNode() !== globalThis.document));
}

/** Runs in the page. */
function look() {
  const {document, getComputedStyle} = globalThis;
  const faults = [];
  const isSeen = (element) => element.getBoundingClientRect().height > 0 && element.getBoundingClientRect().width > 0;
  const widgets = [...document.querySelectorAll('*')].filter(({state, localName}) => localName.includes('-') && state);
  if (widgets.length < 80) faults.push(`only ${widgets.length} widgets are there`);
  for (const element of widgets) {
    const {localName, className, state, shadowRoot} = element;
    const section = shadowRoot.querySelector('section:not(slot *)');
    const fallback = element.querySelector('[slot=fallback]');
    const says = `<${localName}${className && ` class="${className}"`}>, ${state}`;
    if (!isSeen(element)) faults.push(`${says}, has no height`);
    const isDrawn = !!section && isSeen(section);
    if ((state === 'ready' || state === 'partial') !== isDrawn) faults.push(`${says}, is ${isDrawn ? '' : 'not '}drawn`);
    if (fallback && isSeen(fallback) === isDrawn) faults.push(`${says}, ${isDrawn ? 'shows' : 'does not show'} its fallback`);
    // A bar is told from its track, and either from the ground.
    for (const bar of section?.querySelectorAll('svg .accent') ?? []) {
      const fills = [bar, ...bar.parentNode.querySelectorAll('.line, .tint')].map((mark) => getComputedStyle(mark).fill);
      if (fills.slice(1).includes(fills[0])) faults.push(`${says}, has bars like their track`);
    }
    // Its picture runs as its text does.
    const svg = section?.querySelector('svg');
    if (svg && (getComputedStyle(svg).scale === '-1 1') !== (section.dir === 'rtl')) faults.push(`${says}, has a picture that runs the other way`);
  }
  const text = [...document.querySelectorAll('pre code, div')].filter(isSeen).map((each) => each.innerText).join('');
  if (/[{}]|":/.test(text)) faults.push(`shows raw JSON: ${text.slice(0, 60)}`);
  return faults;
}
