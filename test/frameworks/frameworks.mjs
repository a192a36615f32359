// Holds that the widgets work in real apps. Each folder beside this file is an app, as somebody would write it: it is installed with
// the packed package in a folder outside the repository, type-checked, built, and opened in a browser. Needs `npm run build` first.
//
//   npm run test:frameworks               all of them
//   npm run test:frameworks -- react vue  some
//
// What the driver needs of an app: scripts `build` (makes `dist/`) and, where there is a checker, `types`; and on its page
//   #object     <salary-range> with `guide` as an object (where the framework has a way), median 41,000
//   #text       <salary-range> with `guide` as JSON text, the same
//   #flat       <salary-range min="1000" max="2000" currency="EUR" per="month" heading-level="3">
//   #outlook    <job-outlook rate="7">
//   #map        <skill-map interactive> with two skills
//   #bad        <salary-range debug> with a guide that is wrong, and what listens to its `guide-error`
//   #empty      <salary-range> without data, with a fallback
//   #update     a button: #object and #text get a median of 52,000, #bad a guide that is wrong in another way
//   #errors     how many times `guide-error` was heard; #ticked the skill that `skill-toggle` told
/* global document -- what runs in the page */
import {execFile} from 'node:child_process';
import {cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {tmpdir} from 'node:os';
import {extname, join, resolve, sep} from 'node:path';
import {promisify} from 'node:util';
import {chromium} from 'playwright-core';
import {root} from '../../src/build/widgets.mjs';
import {findChromium} from '../support/chromium.mjs';

/**
 * Each app: the package whose version is told, the file that has the widgets, whether the page is rendered on a server, what the
 * framework's checker can see, and why not where it cannot.
 */
const apps = {
  react: {of: 'react', source: 'src/app.tsx'},
  next: {of: 'next', source: 'app/page.tsx', renders: true},
  vue: {of: 'vue', source: 'src/App.vue', renders: true},
  svelte: {of: 'svelte', source: 'src/App.svelte', renders: true},
  angular: {of: '@angular/core', source: 'src/app.ts', renders: true, unchecked: 'Angular checks no attribute of an element that is not its own'},
  preact: {of: 'preact', source: 'src/app.tsx', renders: true},
  solid: {of: 'solid-js', source: 'src/app.tsx', renders: true},
  astro: {of: 'astro', source: 'src/pages/index.astro', renders: true},
  eleventy: {of: '@11ty/eleventy', source: 'pages/index.njk', renders: true, unchecked: 'templates have no types'},
};

const here = join(root, 'test/frameworks');
const began = Date.now();
const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(0)} s`;
const work = mkdtempSync(join(tmpdir(), 'career-widgets-frameworks-'));
const env = {...process.env, CI: '1', NEXT_TELEMETRY_DISABLED: '1', ASTRO_TELEMETRY_DISABLED: '1', NG_CLI_ANALYTICS: 'false', STORYBOOK_DISABLE_TELEMETRY: '1'};
const npm = (folder, ...args) => promisify(execFile)('npm', args, {cwd: folder, env, maxBuffer: 1e8, timeout: 600_000, shell: process.platform === 'win32'});
/** What a command said, without colours. */
const said = ({stdout = '', stderr = '', message = ''}) => `${stdout}${stderr}`.replace(/\x1b\[[\d;]*m/g, '').trim() || message; // eslint-disable-line no-control-regex

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !apps[name]);
if (unknown.length > 0) throw new Error(`There is no app ${unknown.join(', ')}: ${Object.keys(apps).join(', ')}`);
if (!existsSync(join(root, 'dist/career-widgets.js'))) throw new Error('There is no dist/: npm run build');
const names = Object.keys(apps).filter((name) => wanted.length === 0 || wanted.includes(name));

/** The results of an app, in the order of the table's columns. */
class Results {
  cells = {};
  faults = [];
  passed = 0;

  /** `holds` may be why the check cannot be made, or a promise. */
  async check(column, check) {
    try {
      const skipped = await check();
      if (typeof skipped === 'string') this.cells[column] ??= '–';
      else {
        this.passed += 1;
        this.cells[column] ??= '✓';
      }
      return true;
    } catch (error) {
      this.faults.push(`${column}: ${said(error).slice(-3000)}`);
      this.cells[column] = '✗';
      return false;
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
  return folder;
}

/** The right use compiles; each wrong one is an error of the framework's own checker, which names it. */
async function checkTypes(folder, {source, unchecked}, hasTypes) {
  if (!hasTypes) return 'the package has no types';
  if (!JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).scripts.types) return 'there is nothing to check with';
  await npm(folder, 'run', '--silent', 'types');
  if (unchecked) return unchecked;
  const file = join(folder, source);
  const right = readFileSync(file, 'utf8');
  for (const [attribute, wrong, named] of [['min="1000"', 'minn="1000"', 'minn'], ['per="month"', 'per="fortnight"', 'fortnight']]) {
    if (!right.includes(attribute)) throw new Error(`${source} has no ${attribute}`);
    writeFileSync(file, right.replace(attribute, wrong));
    const output = await npm(folder, 'run', '--silent', 'types').then(() => 'no error', said);
    writeFileSync(file, right);
    if (!output.includes(named)) throw new Error(`${wrong} is not found: ${output}`);
  }
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
      equal((await seen('map')).boxes, 2, '#map checkboxes');
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
  console.log(`${results.faults.length > 0 ? 'FAILED' : 'ok    '}  ${name} ${results.version ?? ''} (${seconds(start)})`);
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

const columns = ['install', 'types', 'build', 'server', 'object', 'JSON', 'flat', 'boolean', 'fallback', 'event', 'update', 'quiet'];
console.log(`\n| app | version | ${columns.join(' | ')} |\n|---|---|${columns.map(() => '---').join('|')}|`);
for (const name of names) {
  const {version = '', cells} = table.get(name);
  console.log(`| ${name} | ${version} | ${columns.map((column) => cells[column] ?? ' ').join(' | ')} |`);
}
if (!hasTypes) console.log('\ntypes: not checked, the package has none');
const all = [...table.values()];
const counts = {passed: all.reduce((sum, {passed}) => sum + passed, 0), failed: all.reduce((sum, {faults}) => sum + faults.length, 0)};
if (process.env.TEST_COUNTS) writeFileSync(join(process.env.TEST_COUNTS, 'frameworks.json'), JSON.stringify(counts));
console.log(`\n${readdirSync(here, {withFileTypes: true}).filter((entry) => entry.isDirectory()).length} apps there, ${names.length} run in ${seconds(began)}`);
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed > 0 ? 1 : 0;
