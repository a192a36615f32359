// Holds that the widgets work in real apps. Each folder beside this file is an app, as somebody would write it: it is installed with
// the packed package in a folder outside the repository, type-checked, built, and opened in a browser. Needs `npm run build` first.
//
//   npm run test:frameworks               all of them
//   npm run test:frameworks -- react vue  some
//   npm run test:frameworks -- --update   writes the table and the snippets of the README, and which versions the apps got
//
// What the driver needs of an app: scripts `build` (makes `dist/`) and, where there is a checker, `types`; and on its page
//   #object     <salary-range> with `guide` as an object (where the framework has a way), median 41,000
//   #text       <salary-range> with `guide` as JSON text, the same
//   #flat       <salary-range min="1000" max="2000" currency="EUR" per="month" heading-level="3">
//   #outlook    <job-outlook rate="7">
//   #number     the same, with a number instead of text (where the framework has it)
//   #map        <skill-map interactive> with two skills
//   #off        the same, with `interactive` as `false`
//   #bad        <salary-range debug> with a guide that is wrong, and what listens to its `guide-error`
//   #empty      <salary-range> without data, with a fallback
//   #update     a button: #object and #text get a median of 52,000, #bad a guide that is wrong in another way
//   #errors     how many times `guide-error` was heard; #ticked the skill that `skill-toggle` told
/* global document, MutationObserver -- what runs in the page */
import {execFile} from 'node:child_process';
import {cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {tmpdir} from 'node:os';
import {extname, join, resolve, sep} from 'node:path';
import {parseArgs, promisify} from 'node:util';
import {chromium} from 'playwright-core';
import {root} from '../../src/build/widgets.mjs';
import {findChromium} from '../support/chromium.mjs';
import {apps, here, snippets, table as tableOf, withPart} from './readme.mjs';

const began = Date.now();
const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(0)} s`;
const steps = ({install = 0, types = 0, build = 0, ...page}) => Object.entries({install, types, build, page: Object.values(page).reduce((sum, ms) => sum + ms, 0)})
  .map(([step, ms]) => `${step} ${(ms / 1000).toFixed(0)}`).join(', ');
const work = mkdtempSync(join(tmpdir(), 'career-widgets-frameworks-'));
const env = {...process.env, CI: '1', NEXT_TELEMETRY_DISABLED: '1', ASTRO_TELEMETRY_DISABLED: '1', NG_CLI_ANALYTICS: 'false', STORYBOOK_DISABLE_TELEMETRY: '1'};
const npm = (folder, ...args) => promisify(execFile)('npm', args, {cwd: folder, env, maxBuffer: 1e8, timeout: 600_000, shell: process.platform === 'win32'});
/** What a command said, without colours. */
const said = ({stdout = '', stderr = '', message = ''}) => `${stdout}${stderr}`.replace(/\x1b\[[\d;]*m/g, '').trim() || message; // eslint-disable-line no-control-regex

const {values: {update}, positionals: wanted} = parseArgs({allowPositionals: true, options: {update: {type: 'boolean'}}});
const unknown = wanted.filter((name) => !apps[name]);
if (unknown.length > 0) throw new Error(`There is no app ${unknown.join(', ')}: ${Object.keys(apps).join(', ')}`);
if (!existsSync(join(root, 'dist/career-widgets.js'))) throw new Error('There is no dist/: npm run build');
const names = Object.keys(apps).filter((name) => wanted.length === 0 || wanted.includes(name));

/** The results of an app, in the order of the table's columns. */
class Results {
  cells = {};
  reasons = {};
  faults = [];
  times = {};
  passed = 0;

  /** `check` may give why it cannot be made, or a promise. */
  async check(column, check) {
    const start = Date.now();
    try {
      const skipped = await check();
      if (typeof skipped === 'string') {
        this.cells[column] ??= '–';
        this.reasons[column] = skipped;
      } else {
        this.passed += 1;
        this.cells[column] ??= '✓';
      }
      return true;
    } catch (error) {
      this.faults.push(`${column}: ${said(error).slice(-3000)}`);
      this.cells[column] = '✗';
      return false;
    } finally {
      this.times[column] = Date.now() - start;
    }
  }
}
function equal(found, expected, what) {
  if (JSON.stringify(found) !== JSON.stringify(expected)) throw new Error(`${what}: expected ${JSON.stringify(expected)}, found ${JSON.stringify(found)}`);
}

/** Puts the app beside the packed package, and installs both. */
async function install(name, tarball) {
  const folder = join(work, name);
  cpSync(join(here, name), folder, {recursive: true, filter: (path) => !/[\\/](node_modules|dist)$/.test(path)});
  const file = join(folder, 'package.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  manifest.dependencies['career-widgets'] = `file:${tarball}`;
  writeFileSync(file, JSON.stringify(manifest));
  await npm(folder, 'install', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error');
  if (update) recordLock(name, folder);
  return folder;
}

/** Writes down which versions of everything else the app got. The tarball is another one each time: it stays out. */
function recordLock(name, folder) {
  const lock = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8'));
  delete lock.packages[''].dependencies['career-widgets'];
  delete lock.packages['node_modules/career-widgets'];
  writeFileSync(join(here, name, 'package-lock.json'), `${JSON.stringify(lock, null, 2)}\n`);
}

/** The right use compiles; each wrong one is an error of the framework's own checker, which names it. */
async function checkTypes(folder, {source, unchecked}, hasTypes) {
  if (!hasTypes) return 'the package has no types';
  if (!JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).scripts.types) return 'there is nothing to check with';
  await npm(folder, 'run', '--silent', 'types');
  if (unchecked) return unchecked;
  const file = join(folder, source);
  const right = readFileSync(file, 'utf8');
  // Of two elements, because a checker may say no more than one error of each.
  const mistakes = [['rate="7"', 'ratee="7"', 'ratee'], ['per="month"', 'per="fortnight"', 'fortnight']];
  const wrong = mistakes.reduce((text, [attribute, mistake]) => {
    if (!text.includes(attribute)) throw new Error(`${source} has no ${attribute}`);
    return text.replace(attribute, mistake);
  }, right);
  writeFileSync(file, wrong);
  const output = await npm(folder, 'run', '--silent', 'types').then(() => 'no error', said);
  writeFileSync(file, right);
  for (const [, mistake, named] of mistakes) if (!output.includes(named)) throw new Error(`${mistake} is not found: ${output}`);
  return undefined;
}

const types = {'.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.mjs': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.txt': 'text/plain'};
/** Serves a folder on this machine only. */
async function serve(folder) {
  const server = createServer(({url}, response) => {
    const path = decodeURIComponent(new URL(url, 'http://x').pathname);
    const file = resolve(folder, `.${path.endsWith('/') ? `${path}index.html` : path}`);
    const found = file.startsWith(folder + sep) && existsSync(file);
    response.writeHead(found ? 200 : 404, {'content-type': types[extname(file)] ?? 'application/octet-stream'});
    response.end(found ? readFileSync(file) : '');
  }).listen(0, '127.0.0.1');
  await new Promise((listening) => server.once('listening', listening));
  return {address: `http://127.0.0.1:${server.address().port}/`, close: () => server.close()};
}

/** What a page has of an element; runs in the page. */
function look(id) {
  const element = document.getElementById(id);
  const drawn = element?.shadowRoot;
  return {
    state: element?.state,
    heading: drawn?.querySelector('#heading')?.localName,
    figure: drawn?.querySelector('b')?.textContent,
    text: drawn?.querySelector('section')?.textContent.replace(/\s+/g, ' '),
    boxes: drawn?.querySelectorAll('input[type=checkbox]').length,
    problems: drawn?.querySelector('[part=problems]')?.textContent,
    fallbackHeight: element?.querySelector('[slot=fallback]')?.getBoundingClientRect().height,
  };
}

async function checkPage(browser, folder, app, results) {
  const server = await serve(folder);
  const page = await browser.newPage();
  const said = [];
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => said.push(`exception: ${error.message}`));
  page.on('response', (response) => response.ok() || said.push(`${response.status()} ${response.url()}`));
  // Which elements the server wrote: as soon as they are there, before any script of the page.
  await page.addInitScript(() => {
    const written = (globalThis.written = {});
    const look = () => {
      for (const id of ['text', 'flat', 'outlook', 'map', 'empty']) written[id] ??= document.getElementById(id) ?? undefined;
    };
    const observer = new MutationObserver(look);
    observer.observe(document, {childList: true, subtree: true});
    document.addEventListener('readystatechange', () => {
      look();
      observer.disconnect();
    }, {once: true});
  });
  const seen = (id) => page.evaluate(look, id);
  const output = (id) => page.locator(`#${id}`).textContent();
  /** Waits until the page says so: a framework may take a moment. */
  const becomes = async (id, part, value) => {
    await page.waitForFunction(([id, part, value, look]) => Function(`return (${look})`)()(id)[part] === value, [id, part, value, String(look)], {timeout: 5000})
      .catch(async () => equal((await seen(id))[part], value, `#${id} ${part}`));
  };
  try {
    const check = results.check.bind(results);
    await check('server', async () => {
      if (!app.renders) return 'not rendered on a server';
      const html = await (await fetch(server.address)).text();
      if (!html.includes('Pay is not known yet.')) throw new Error('the fallback is not in what the server wrote');
      for (const attribute of ['min="1000"', 'currency="EUR"', 'rate="7"']) if (!html.includes(attribute)) throw new Error(`no ${attribute} in what the server wrote`);
      if (!/guide="\{(&quot;|&#34;|\s)/.test(html)) throw new Error('no guide as JSON text in what the server wrote');
      return undefined;
    });

    await page.goto(server.address);
    await page.waitForSelector('#update');
    await page.waitForFunction(() => document.getElementById('flat')?.state === 'ready', undefined, {timeout: 10_000}).catch(() => {});
    await page.waitForLoadState('networkidle');

    await check('hydration', async () => {
      if (!app.hydrates) return app.renders ? 'nothing to hydrate' : 'not rendered on a server';
      const kept = await page.evaluate(() => Object.entries(globalThis.written).map(([id, element]) => [id, element === document.getElementById(id)]));
      equal(Object.fromEntries(kept), {text: true, flat: true, outlook: true, map: true, empty: true}, 'the elements of the server are still those of the page');
      return undefined;
    });
    await check('object', () => becomes('object', 'figure', '$41,000'));
    await check('JSON', () => becomes('text', 'figure', '$41,000'));
    await check('flat', async () => {
      const {state, text, heading} = await seen('flat');
      equal(state, 'ready', '#flat state');
      equal(/€1,000/.test(text) && /€2,000/.test(text), true, `#flat names both ends (${text})`);
      equal(heading, 'h3', '#flat heading');
      await becomes('outlook', 'state', 'ready');
    });
    await check('boolean', async () => {
      await becomes('number', 'state', 'ready');
      equal((await seen('number')).text, (await seen('outlook')).text, '#number says what #outlook does');
      equal((await seen('map')).boxes, 2, '#map checkboxes');
      await becomes('off', 'state', 'ready');
      equal((await seen('off')).boxes, 0, '#off checkboxes');
      equal(/salary: expected/.test((await seen('bad')).problems), true, '#bad shows what is wrong');
    });
    await check('fallback', async () => {
      const {state, fallbackHeight} = await seen('empty');
      equal([state, fallbackHeight > 0], ['empty', true], '#empty');
    });
    // Where the server wrote the page, the widgets may be drawn before the framework listens: then the first one is not heard.
    const before = Number(await output('errors'));
    await check('event', async () => {
      if (!(before === 1 || (app.renders && before === 0))) throw new Error(`guide-error was heard ${before} times`);
      await page.evaluate(() => document.getElementById('map').shadowRoot.querySelector('input').click());
      await page.waitForFunction(() => document.getElementById('ticked').textContent === 'Reading', undefined, {timeout: 3000})
        .catch(async () => equal(await output('ticked'), 'Reading', '#ticked'));
    });
    await page.click('#update');
    await check('update', async () => {
      await becomes('object', 'figure', '$52,000');
      await becomes('text', 'figure', '$52,000');
      await page.waitForFunction((count) => document.getElementById('errors').textContent === count, String(before + 1), {timeout: 3000})
        .catch(async () => equal(await output('errors'), String(before + 1), '#errors after the update'));
      equal(await page.evaluate(() => document.getElementById('map').shadowRoot.querySelector('input').checked), true, 'the tick stays');
    });
    await check('quiet', () => {
      // The wrong guides are meant to be warned of, once each.
      const warnings = said.filter((line) => /^warning: <salary-range> salary: expected/.test(line));
      equal(warnings.length, 2, `warnings of #bad (${said.join(' | ')})`);
      equal(said.filter((line) => !warnings.includes(line)), [], 'what else the page said');
    });
  } finally {
    await page.close();
    server.close();
  }
}

console.log('An app is installed, type-checked, built and opened in a browser; two at once.');
const packed = JSON.parse((await npm(root, 'pack', '--json', '--ignore-scripts', '--pack-destination', work)).stdout)[0];
const tarball = join(work, packed.filename);
const hasTypes = packed.files.some(({path}) => path.endsWith('.d.ts'));
const {executablePath, args, env: browserEnv} = await findChromium();
const browser = await chromium.launch({executablePath, args, env: browserEnv});
const table = new Map();

async function run(name) {
  const app = apps[name];
  const results = new Results();
  table.set(name, results);
  const start = Date.now();
  let folder;
  const installed = await results.check('install', async () => {
    folder = await install(name, tarball);
    results.version = JSON.parse(readFileSync(join(folder, 'node_modules', app.of, 'package.json'), 'utf8')).version;
  });
  if (installed) {
    await results.check('types', () => checkTypes(folder, app, hasTypes));
    const built = await results.check('build', () => npm(folder, 'run', '--silent', 'build').then(() => {}));
    if (built) await checkPage(browser, join(folder, 'dist'), app, results).catch((error) => results.faults.push(said(error)));
  }
  rmSync(folder ?? join(work, name), {recursive: true, force: true});
  console.log(`${results.faults.length > 0 ? 'FAILED' : 'ok    '}  ${name} ${results.version ?? ''} (${seconds(start)}: ${steps(results.times)})`);
  for (const fault of results.faults) console.log(`        ${fault.replaceAll('\n', '\n        ')}`);
}

try {
  // Two at once: what one downloads, the other compiles.
  const queue = names.values();
  await Promise.all([1, 2].map(async () => {
    for (const name of queue) await run(name);
  }));
} finally {
  await browser.close();
  rmSync(work, {recursive: true, force: true});
}

const columns = ['install', 'types', 'build', 'server', 'hydration', 'object', 'JSON', 'flat', 'boolean', 'fallback', 'event', 'update', 'quiet'];
console.log(`\n| app | version | ${columns.join(' | ')} |\n|---|---|${columns.map(() => '---').join('|')}|`);
for (const name of names) {
  const {version = '', cells} = table.get(name);
  console.log(`| ${name} | ${version} | ${columns.map((column) => cells[column] ?? ' ').join(' | ')} |`);
}
if (!hasTypes) console.log('\ntypes: not checked, the package has none');
const all = [...table.values()];
const counts = {passed: all.reduce((sum, {passed}) => sum + passed, 0), failed: all.reduce((sum, {faults}) => sum + faults.length, 0)};

// What some apps alone gave cannot be the README's table, nor can what failed.
if (wanted.length === 0 && counts.failed === 0) {
  const file = join(root, 'README.md');
  const readme = readFileSync(file, 'utf8');
  const written = withPart(withPart(readme, 'apps', tableOf(table)), 'snippets', snippets());
  if (update) writeFileSync(file, written);
  else if (written === readme) counts.passed += 1;
  else {
    counts.failed += 1;
    console.log('\nFAILED  README.md does not say of the apps what was found: npm run test:frameworks -- --update');
  }
}
if (process.env.TEST_COUNTS) writeFileSync(join(process.env.TEST_COUNTS, 'frameworks.json'), JSON.stringify(counts));
console.log(`\n${Object.keys(apps).length} apps there, ${names.length} run in ${seconds(began)}`);
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed > 0 ? 1 : 0;
