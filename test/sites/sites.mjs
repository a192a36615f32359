// Holds that what people paste into the pages of static sites, of documentation and of Ghost is a widget there. Each folder beside this
// file is a site, as somebody would write it: it is installed and built in a folder outside the repository, with each embed form as its
// place wants it, a fence and the README's own lines in its pages; then a reader opens it, follows its links there and back, and reads its feeds.
// Needs `npm run build` first.
//
//   npm run test:sites               all of them
//   npm run test:sites -- hugo astro some
//   npm run test:sites -- --update   writes results.json, the README's table and the sites' lock files from what was found
//
// What cannot be installed fails. Hugo and Jekyll come through apt where they are missing, which needs root on Debian or Ubuntu (`.ci/sites`).
/* global document, location -- what runs in the page */
import {execFile} from 'node:child_process';
import {cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createServer, request as ask} from 'node:http';
import {tmpdir} from 'node:os';
import {extname, join, resolve, sep} from 'node:path';
import {parseArgs, promisify} from 'node:util';
import {DomUtils, parseDocument} from 'htmlparser2';
import {chromium} from 'playwright-core';
import {root} from '../../src/build/widgets.mjs';
import {findChromium} from '../support/chromium.mjs';
import {alone, drawn, kindOf, open, outcomes, textOf} from '../wordpress/reader.mjs';
import {install as installFromDebian} from '../wordpress/site.mjs';
import {casesFor, pageOf, postsFor} from './cases.mjs';
import {hosts, lead, write} from './hosts.mjs';
import {columns, here, resultsFile, table as tableOf, withTable} from './readme.mjs';

const began = Date.now();
const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(0)} s`;
const work = mkdtempSync(join(tmpdir(), 'career-widgets-sites-'));
const env = {...process.env, CI: '1', ASTRO_TELEMETRY_DISABLED: '1', DOCUSAURUS_NO_PERSISTENT_CACHE: 'true', HUGO_CACHEDIR: join(work, 'hugo-cache')};
const isWindows = process.platform === 'win32';
const run = (folder, command, ...args) => promisify(execFile)(command, args, {cwd: folder, env, maxBuffer: 1e8, timeout: 600_000, shell: isWindows});
/** What a command said, without colours. */
const said = ({stdout = '', stderr = '', message = ''}) => (`${stdout}${stderr}`.trim() || message).replace(/\x1b\[[\d;]*m/g, ''); // eslint-disable-line no-control-regex

const {values: {update}, positionals: wanted} = parseArgs({allowPositionals: true, options: {update: {type: 'boolean'}}});
const unknown = wanted.filter((name) => !hosts[name]);
if (unknown.length > 0) throw new Error(`There is no site ${unknown.join(', ')}: ${Object.keys(hosts).join(', ')}`);
if (!existsSync(join(root, 'dist/career-widgets.js'))) throw new Error('There is no dist/: npm run build');
const names = Object.keys(hosts).filter((name) => wanted.length === 0 || wanted.includes(name));

/** Puts a site into a folder of its own and installs what it needs; says its version. */
async function install(name, host, folder) {
  const source = join(here, host.folder ?? name);
  if (host.install) return host.install();
  cpSync(source, folder, {recursive: true, filter: (path) => !/[\\/](node_modules|public|_site|\.astro|\.docusaurus|cache)$/.test(path)});
  if (host.debian) {
    const [command, ...args] = host.version;
    const version = () => run(folder, command, ...args).then(({stdout}) => /\d+\.\d+\.\d+/.exec(stdout)[0], () => undefined);
    return (await version()) ?? (installFromDebian(...host.debian), await version()) ?? fail(`${command} is not there`);
  }
  await run(folder, 'npm', 'install', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error');
  if (update) cpSync(join(folder, 'package-lock.json'), join(source, 'package-lock.json'));
  return JSON.parse(readFileSync(join(folder, 'node_modules', host.of, 'package.json'), 'utf8')).version;
}
const fail = (message) => {
  throw new Error(message);
};

const types = {'.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.mjs': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.svg': 'image/svg+xml', '.xml': 'application/xml'};
/** Serves what a site has built, or what it serves itself, on this machine only; beside it the folders that the README has people copy to their server. */
async function serve(site) {
  const beside = {'/career-widgets/': join(root, 'dist'), '/guides/': join(root, 'stories/guides')};
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://x').pathname);
    const prefix = Object.keys(beside).find((each) => path.startsWith(each));
    if (!prefix && site.startsWith('http:')) {
      const asked = ask(site + request.url, {method: request.method, headers: request.headers}, (answer) => {
        response.writeHead(answer.statusCode, answer.headers);
        answer.pipe(response);
      }).on('error', () => response.writeHead(502).end());
      return request.pipe(asked);
    }
    const from = prefix ? beside[prefix] : site;
    const file = resolve(from, `.${prefix ? `/${path.slice(prefix.length)}` : path}`);
    // As hosts of static sites do it.
    const found = [path.endsWith('/') ? join(file, 'index.html') : file, `${file}.html`, join(file, 'index.html')].find((each) => each.startsWith(from + sep) && existsSync(each) && extname(each));
    response.writeHead(found ? 200 : 404, {'content-type': types[extname(found ?? '')] ?? 'application/octet-stream'});
    return response.end(found ? readFileSync(found) : '');
  }).listen(0, '127.0.0.1');
  await new Promise((listening) => server.once('listening', listening));
  return {address: `http://127.0.0.1:${server.address().port}`, stop: () => server.close()};
}

/** From the worst to the best that readers can see. */
const ranks = ['missing', 'JSON', 'tags', 'nothing', 'text', 'out of column', 'widget'];
const worst = (found) => found.reduce((one, other) => (ranks.indexOf(other) < ranks.indexOf(one) ? other : one));

/** What was found in a site, for the table, and what is held of it. */
class Results {
  cells = {};
  rows = [];
  faults = [];
  passed = 0;

  hold(holds, fault) {
    if (holds) this.passed += 1;
    else this.faults.push(fault);
  }

  /** What readers see of a line, and where. */
  see(where, {name, column}, outcome, expected, told = '') {
    this.rows.push([where, name, outcome]);
    (this.cells[column] ??= []).push(outcome);
    this.hold(outcome === expected, `${where}, ${name}: ${outcome}, not ${expected} ${told}`);
  }
}

/** Opens the cases as a reader does, directly and by links, and holds what is there. */
async function readPages(browser, address, host, results) {
  const {pages = {'': '/cases'}, without = {}, comes = {}, content} = host;
  for (const [kind, path] of Object.entries(pages)) {
    const label = kind && `${kind}: `;
    const cases = casesFor(host.place).filter(({name}) => !without[name] && !without[label + name]);
    const judge = async (page, how) => {
      const seen = await outcomes(page, content);
      for (const each of cases) {
        const {kind: found, column, text} = seen[each.name] ?? {kind: 'missing'};
        const outcome = found === 'widget' && column ? 'out of column' : found;
        results.see(label + how, each, outcome, (comes[each.name] ?? comes[each.column] ?? ['widget'])[0], column || JSON.stringify(text?.slice(0, 100)));
      }
    };
    const page = await open(browser, address + path);
    await judge(page, 'opened');
    if (!kind || kind === 'md') {
      await page.evaluate(() => (globalThis.isTheSamePage = true));
      const there = (word) => page.waitForFunction((word) => new RegExp(`/${word}(\\.html|/)?$`).test(location.pathname) && document.readyState === 'complete', word);
      const isShown = () => page.waitForFunction(() => [...document.querySelectorAll('h2')].some(({textContent}) => textContent.startsWith('case recommended')));
      const follow = (word) => page.getByRole('link', {name: word, exact: true}).locator('visible=true').first().click();
      await follow('Other');
      await there('other');
      await follow('Cases');
      await there('cases');
      await isShown();
      await drawn(page);
      await judge(page, host.isClient ? 'after navigation' : 'by a link');
      await page.goBack();
      await there('other');
      await page.goForward();
      await there('cases');
      await isShown();
      await drawn(page);
      await judge(page, 'back and forward');
      if (host.isClient) results.hold(await page.evaluate(() => globalThis.isTheSamePage), 'links load another page: there is no navigation in the client');
    }
    // Frameworks say here that what they find in the page is not what they wrote.
    results.hold(page.errors.length === 0, `${label}error in the page: ${page.errors[0]}`);
    await page.context().close();
  }
}

/** What each post is in the feeds: text to read, in its summary and as a whole. */
async function readFeeds(address, host, results) {
  for (const feed of host.feeds ?? []) {
    const response = await fetch(address + feed);
    results.hold(response.ok, `${feed}: ${response.status}`);
    const {children} = parseDocument(await response.text(), {xmlMode: true});
    const items = DomUtils.getElementsByTagName((tag) => /^(item|entry)$/.test(tag), children);
    const textIn = (item, tag) => DomUtils.textContent(DomUtils.getElementsByTagName(tag, item.children, false)).trim();
    for (const {name} of postsFor(host.place)) {
      const item = items.find((each) => textIn(each, 'title') === `Post ${name}`);
      results.hold(item, `${feed} has no post of "${name}"`);
      if (!item) continue;
      const texts = ['summary', 'description', 'content', 'content:encoded'].map((tag) => textOf(textIn(item, tag))).filter(Boolean);
      results.hold(texts.some((text) => text.includes(lead)), `${feed}, ${name}: ${JSON.stringify(texts.map((text) => text.slice(0, 80)))}`);
      const kind = texts.length ? worst(texts.map(kindOf)) : 'nothing';
      results.rows.push([feed, name, kind]);
      (results.cells[name.startsWith('recommended') ? 'feed' : `feed, ${name}`] ??= []).push(kind);
      if (!host.unfitInFeeds?.[name]) results.hold(kind === 'text', `${feed}, ${name}: ${kind} ${JSON.stringify(texts.map((text) => text.slice(0, 200)))}`);
    }
  }
}

async function site(browser, name, results) {
  const host = hosts[name];
  const folder = join(work, name);
  results.version = await install(name, host, folder);
  results.installed = Date.now();
  const cases = casesFor(host.place).filter((each) => !host.without?.[each.name]);
  const page = pageOf(cases);
  if (host.write) write(folder, host.write(page, postsFor(host.place)));
  let served;
  if (host.start) served = await host.start(folder, {cases, posts: postsFor(host.place), lead}, serve);
  else {
    const [command, ...args] = host.build ?? ['npm', 'run', '--silent', 'build'];
    await run(folder, command, ...args);
    served = await serve(join(folder, 'public'));
  }
  results.built = Date.now();
  try {
    await readPages(browser, served.address, host, results);
    await readFeeds(served.address, host, results);
  } finally {
    await served.stop();
  }
}

console.log('A site is installed, built or started, and opened in a browser; two at once.');
const {executablePath, args, env: browserEnv} = await findChromium();
const browser = await chromium.launch({executablePath, args: [...args, ...alone], env: browserEnv});
const found = new Map(names.map((name) => [name, new Results()]));
try {
  const queue = names.values();
  await Promise.all([1, 2].map(async () => {
    for (const name of queue) {
      const results = found.get(name);
      const start = Date.now();
      await site(browser, name, results).catch((error) => results.faults.push(said(error).slice(-3000)));
      const {installed = Date.now(), built = Date.now()} = results;
      console.log(`${results.faults.length > 0 ? 'FAILED' : 'ok    '}  ${name} ${results.version ?? ''} (${seconds(start)}: install ${((installed - start) / 1000).toFixed(0)}, build ${((built - installed) / 1000).toFixed(0)}, page ${((Date.now() - built) / 1000).toFixed(0)})`);
      for (const fault of results.faults) console.log(`        ${fault.replaceAll('\n', '\n        ')}`);
      rmSync(join(work, name), {recursive: true, force: true, maxRetries: 3});
    }
  }));
} finally {
  await browser.close();
  rmSync(work, {recursive: true, force: true, maxRetries: 3});
}

console.log('\n| host | version | line | outcome |\n|---|---|---|---|');
for (const name of names) {
  const {version = '', rows} = found.get(name);
  // Where a line is the same everywhere, that is one row.
  const byLine = new Map();
  for (const [where, line, outcome] of rows) {
    const whole = byLine.get(line) ?? byLine.set(line, new Map()).get(line);
    whole.set(outcome, [...(whole.get(outcome) ?? []), where]);
  }
  for (const [line, seen] of byLine) console.log(`| ${hosts[name].name} | ${version} | ${line} | ${[...seen].map(([outcome, where]) => `${outcome} (${where.join(', ')})`).join('; ')} |`);
  for (const [line, why] of Object.entries(hosts[name].without ?? {})) console.log(`| ${hosts[name].name} | ${version} | ${line} | not pasted: ${why} |`);
}

const counts = {passed: 0, failed: 0};
for (const {passed, faults} of found.values()) {
  counts.passed += passed;
  counts.failed += faults.length;
}
const recorded = Object.fromEntries(names.map((name) => {
  const {version, cells} = found.get(name);
  return [name, {version, ...Object.fromEntries(columns.filter((column) => cells[column]).map((column) => [column, worst(cells[column])]))}];
}));
// What failed is nothing to record, and another version of Debian has other versions of its packages.
if (counts.failed === 0) {
  const known = existsSync(resultsFile) ? JSON.parse(readFileSync(resultsFile, 'utf8')) : {};
  const all = Object.fromEntries(Object.keys(hosts).flatMap((name) => (recorded[name] ?? known[name] ? [[name, recorded[name] ?? known[name]]] : [])));
  const plain = (results) => JSON.stringify(Object.entries(results).map(([name, {version, ...cells}]) => [name, hosts[name].debian ? '' : version, cells]));
  const readme = join(root, 'README.md');
  if (update) {
    writeFileSync(resultsFile, `${JSON.stringify(all, null, 2)}\n`);
    writeFileSync(readme, withTable(readFileSync(readme, 'utf8'), tableOf(all)));
  } else if (plain(all) === plain(known)) counts.passed += 1;
  else {
    counts.failed += 1;
    console.log('\nFAILED  test/sites/results.json does not say what was found: npm run test:sites -- --update');
  }
}
if (process.env.TEST_COUNTS) writeFileSync(join(process.env.TEST_COUNTS, 'sites.json'), JSON.stringify(counts));
console.log(`\n${Object.keys(hosts).length} sites there, ${names.length} run in ${seconds(began)}`);
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed > 0 ? 1 : 0;
