// What Debian's screen reader says of widgets in Firefox and Chromium, in English and Arabic, compared with test/listening/transcripts.
//
//   npm run test:listening                           everything
//   npm run test:listening -- firefox salary-range   some of it: browsers, widgets, languages
//   npm run test:listening -- --update               records what is said now: read it before
//
// Orca runs as its users have it, on a display of its own, and is given real keys; only that it writes down what it would speak
// (orca-customizations.py). Nothing is installed here (.ci/listening does that): what is missing is named, and ends with 75.
import {spawn, spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {tmpdir} from 'node:os';
import {delimiter, join} from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import {buildIfStale} from '../../src/build/fresh.mjs';
import {root} from '../../src/build/widgets.mjs';

const here = import.meta.dirname;
/** Where a paragraph ends a line, and where a sentence, a busy machine decides. */
const words = (text) => text.replace(/\s+/g, ' ');
const guideOf = (lang) => JSON.parse(readFileSync(join(root, `stories/guides/registered-nurse${lang === 'ar' ? '.ar' : ''}.json`), 'utf8'));

/**
 * What is read. `attributes` are the widget's, `keys` the data that it gets where that is not the whole guide, `press` what is pressed when Tab
 * has come to the control of a selector: keys as xdotool names them.
 */
const cases = {
  'salary-range': {press: [['[name=chosenPer]', ['Up']], ['details:not([part]) > summary', ['Return']], ['[name=mine]', ['1', '2', '0', '0', '0', '0']]]},
  'career-ladder': {},
  'day-timeline': {},
  'skill-map': {attributes: 'interactive', press: [['input', ['space']]]},
  'role-faq': {press: [['button', ['Return']]]},
  'career-guide': {keys: ['title', 'lang', 'url', 'demand', 'mistakes', 'advice', 'sources'], press: [['nav li:nth-child(2) a', ['Return']]]},
};
const languages = ['en', 'ar'];
const paths = {firefox: process.env.FIREFOX ?? 'firefox-esr', chromium: process.env.CHROMIUM ?? 'chromium'};

const update = process.argv.includes('--update');
const wanted = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
const all = [...Object.keys(paths), ...Object.keys(cases), ...languages];
const unknown = wanted.find((name) => !all.includes(name));
if (unknown) throw new Error(`There is no "${unknown}": ${all.join(', ')}.`);
const some = (names) => (names.some((name) => wanted.includes(name)) ? names.filter((name) => wanted.includes(name)) : names);

const find = (name) => (name.includes('/') ? [name] : process.env.PATH.split(delimiter).map((folder) => join(folder, name))).find((path) => existsSync(path));
const missing = ['orca', 'Xvfb', 'dbus-daemon', 'xdotool'].filter((name) => !find(name));
if (missing.length > 0) {
  console.log(`Not run: there is no ${missing.join(', ')}. .ci/listening installs Debian's packages.`);
  process.exit(75);
}
buildIfStale();

const folder = mkdtempSync(join(tmpdir(), 'listening-'));
const heardFile = join(folder, 'heard');
const children = [];
const env = {
  ...process.env,
  HOME: folder, XDG_DATA_HOME: join(folder, 'data'), XDG_CONFIG_HOME: join(folder, 'config'), XDG_RUNTIME_DIR: join(folder, 'run'),
  LISTENING: heardFile, LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8', GNOME_ACCESSIBILITY: '1', GSETTINGS_BACKEND: 'memory', PYTHONUNBUFFERED: '1',
};

/** Starts a program that says on its standard output where it is to be found. */
function begin(command, args) {
  const child = spawn(command, args, {env, stdio: ['ignore', 'pipe', 'ignore', 'pipe']});
  children.push(child);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    for (const stream of [child.stdio[1], child.stdio[3]]) stream.once('data', (data) => resolve(data.toString().trim()));
  });
}

/** What was heard since a place in the file, and whether "say all" has ended since. */
function heardSince(place) {
  const lines = readFileSync(heardFile, 'utf8').split('\n').slice(place).filter(Boolean).map((line) => JSON.parse(line));
  return {
    ended: lines.some(({end}) => end),
    // Of the browser and of no widget: how far it is with the page, the tab's name, and whether a link was followed in a run before.
    said: lines.flatMap(({text = ''}) => text.replace(/\s+/g, ' ').replace('visited link', 'link').trim() || []).filter((text) => !/^(?:Finished loading|Loading|.* page tab|.*(?:Firefox|Chromium)\b.*frame)/.test(text)),
  };
}
const place = () => readFileSync(heardFile, 'utf8').split('\n').length - 1;

/** Waits until nothing has been said for a while. */
async function quiet(rest, patience = 20_000) {
  const until = Date.now() + patience;
  let [before, since] = [place(), Date.now()];
  while (Date.now() - since < rest && Date.now() < until) {
    await pause(50);
    if (place() !== before) [before, since] = [place(), Date.now()];
  }
}
/** Waits until something has been said since a place, and then for silence: how long that takes depends on how busy the machine is. */
async function answered(from, rest) {
  for (const until = Date.now() + 8000; place() === from && Date.now() < until; ) await pause(50);
  await quiet(rest);
}
const xdotool = (...args) => spawnSync('xdotool', args, {env, timeout: 10_000});
const press = (...keys) => xdotool('key', '--delay', '40', ...keys);

/** To the top of the page, wherever the focus was: a click beside the widget brings it back from the browser's own controls. */
async function beginAtTop() {
  xdotool('mousemove', '20', '600', 'click', '1');
  await quiet(700);
  press('ctrl+Home');
  await quiet(1500);
}

/** From the top of the page to its end, as a reader hears it who lets it be read; nothing where it did not begin at the top. */
async function readThrough() {
  await beginAtTop();
  const from = place();
  press('KP_Add');
  const until = Date.now() + 120_000;
  while (!heardSince(from).ended && Date.now() < until) await pause(100);
  if (!heardSince(from).ended) throw new Error('It was not read to the end.');
  await quiet(500);
  const {said} = heardSince(from);
  return said[0] === beginning ? said.slice(1) : undefined;
}

/** What is heard of a page each time that it was just loaded, twice alike: what a browser has not yet told Orca of, such as the level of a heading, is not said. */
async function twice(load, hear) {
  const heard = [];
  for (let tries = 0; tries < 8; tries++) {
    await load();
    const said = await hear();
    if (!said) continue;
    if (heard.includes(said.join('\n'))) return said;
    heard.push(said.join('\n'));
  }
  throw new Error(`It is not heard twice alike from its beginning on, but otherwise ${heard.length} times: ${heard.map((text) => text.slice(0, 60).replaceAll('\n', ' | ')).join(' // ')}`);
}

/** What has the focus, across shadow roots: whether that is in the page, and there for the first time; and which selectors it matches. */
const focus = (page, selectors) => page.evaluate((asked) => {
  /* global document */
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  const inPage = Boolean(active && active !== document.body && document.hasFocus());
  const seen = (globalThis.seen ??= new Set());
  const isNew = inPage && !seen.has(active);
  seen.add(active);
  return {isNew, matched: asked.map((selector) => Boolean(active?.matches(selector)))};
}, selectors);

/** From control to control. */
async function byTab(page, actions) {
  const lines = [];
  const done = new Set();
  await beginAtTop();
  for (let stops = 0; stops < 40; stops++) {
    let from = place();
    press('Tab');
    await answered(from, 700);
    const {isNew, matched} = await focus(page, actions.map(([selector]) => selector));
    // Beyond the last one Firefox has controls of its own, Chromium begins anew.
    if (!isNew) break;
    lines.push(`Tab: ${heardSince(from).said.join(' | ')}`);
    const i = matched.findIndex((is, at) => is && !done.has(at));
    if (i < 0) continue;
    done.add(i);
    from = place();
    press(...actions[i][1]);
    await answered(from, 2500);
    lines.push(`${actions[i][1].join(' ')}: ${heardSince(from).said.join(' | ')}`);
  }
  const never = actions.filter((_, i) => !done.has(i));
  if (never.length > 0) throw new Error(`Tab never came to ${never.map(([selector]) => selector).join(', ')}.`);
  return lines;
}

/** Opens what can be, and says how much that was. */
const openAll = (page) => page.evaluate(() => {
  let opened = 0;
  const visit = (node) => {
    for (const each of node.querySelectorAll('*')) {
      if (each.localName === 'details' && (each.open = true)) opened += 1;
      if (each.shadowRoot) visit(each.shadowRoot);
    }
  };
  visit(document);
  return opened;
});

/** Stands before the widget, where reading begins: Orca enters a section as it does on a page. */
const beginning = 'A page.';
const pageOf = (tag, lang) => {
  const {attributes = '', keys} = cases[tag];
  const whole = guideOf(lang);
  const guide = keys ? Object.fromEntries(keys.map((key) => [key, whole[key]])) : whole;
  return `<!doctype html><html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}"><meta charset="utf-8"><title>${tag}</title><style>body { margin: 40px }</style><body><p lang="en" dir="ltr">${beginning}</p>
<script type="application/json" id="guide">${JSON.stringify(guide).replaceAll('<', '\\u003c')}</script>
<${tag} src="#guide" ${attributes}></${tag}>
<script type="module" src="/career-widgets.js"></script><script type="module" src="/locales/ar.js"></script>`;
};
const server = createServer(({url}, response) => {
  const [, tag, lang] = url.split('/');
  if (Object.hasOwn(cases, tag)) response.setHeader('content-type', 'text/html').end(pageOf(tag, lang));
  else if (/^\/[\w/-]+\.js$/.test(url) && existsSync(join(root, 'dist', url))) response.setHeader('content-type', 'text/javascript').end(readFileSync(join(root, 'dist', url)));
  else response.writeHead(404).end();
});

async function open(browser) {
  const executablePath = find(paths[browser]);
  const shared = {executablePath, env, headless: false, defaultViewport: null};
  return browser === 'firefox'
    ? puppeteer.launch({...shared, browser, args: ['--kiosk'], extraPrefsFirefox: {'accessibility.force_disabled': -1, 'app.update.enabled': false, 'datareporting.policy.dataSubmissionEnabled': false, 'browser.shell.checkDefaultBrowser': false}})
    : puppeteer.launch({...shared, args: ['--no-sandbox', '--force-renderer-accessibility', '--kiosk', '--no-first-run', '--disable-gpu', '--disable-dev-shm-usage', '--window-size=1280,900'], ignoreDefaultArgs: ['--enable-automation']});
}

/** All that is heard of one widget, as text. */
async function read(page, name, tag, lang, origin) {
  const load = async (open) => {
    await page.goto(`${origin}/${tag}/${lang}`);
    await page.waitForFunction((of) => document.querySelector(of).state === 'ready', {}, tag);
    const opened = open ? await openAll(page) : 0;
    xdotool('search', '--onlyvisible', '--class', name, 'windowfocus', '--sync');
    await quiet(2000);
    return opened;
  };
  const parts = {'Read through': await twice(load, readThrough)};
  if (await load(true)) parts['Read through, with everything open'] = await twice(() => load(true), readThrough);
  parts['By Tab'] = await twice(load, () => byTab(page, cases[tag].press ?? []));
  return Object.entries(parts).map(([title, lines]) => `── ${title}\n${lines.join('\n')}\n`).join('\n');
}

const end = () => {
  for (const child of children.reverse()) child.kill(child.spawnfile === 'orca' ? 'SIGKILL' : 'SIGTERM');
};
for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, () => {
    end();
    process.exit(1);
  });

let [passed, failed] = [0, 0];
const skipped = [];
try {
  for (const name of ['data/orca', 'config', 'run']) mkdirSync(join(folder, name), {recursive: true, mode: 0o700});
  writeFileSync(heardFile, '');
  writeFileSync(join(folder, 'data/orca/orca-customizations.py'), readFileSync(join(here, 'orca-customizations.py')));
  await new Promise((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  env.DISPLAY = `:${await begin('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'])}`;
  env.DBUS_SESSION_BUS_ADDRESS = (await begin('dbus-daemon', ['--session', '--nofork', '--print-address=3'])).split('\n')[0];
  children.push(spawn('orca', [], {env, stdio: 'ignore'}));
  for (const until = Date.now() + 60_000; place() === 0; await pause(200)) if (Date.now() > until) throw new Error('Orca does not start.');

  for (const name of some(Object.keys(paths))) {
    if (!find(paths[name])) {
      skipped.push(name);
      continue;
    }
    const browser = await open(name);
    try {
      const [page] = await browser.pages();
      for (const tag of some(Object.keys(cases)))
        for (const lang of some(languages)) {
          let text;
          try {
            text = (await read(page, name, tag, lang, origin)).replaceAll(origin, 'http://localhost');
          } catch (error) {
            failed += 1;
            console.log(`NOT READ: ${name} ${tag} ${lang}: ${error.message}`);
            continue;
          }
          const file = join(here, 'transcripts', name, `${tag}.${lang}.txt`);
          const before = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
          if (update) {
            mkdirSync(join(file, '..'), {recursive: true});
            writeFileSync(file, text);
          }
          const same = before !== undefined && words(before) === words(text);
          if (same || update) passed += 1;
          else failed += 1;
          console.log(`${same ? 'as before' : update ? 'recorded' : 'OTHERWISE'}: ${name} ${tag} ${lang}`);
          if (!same && !update) {
            const now = join(folder, 'now');
            writeFileSync(now, text);
            console.log(before === undefined ? text : spawnSync('diff', ['-U1', file, now]).stdout.toString());
          }
        }
    } finally {
      await browser.close();
    }
  }
} finally {
  server.close();
  end();
  await pause(500);
  rmSync(folder, {recursive: true, force: true, maxRetries: 5});
}
for (const name of skipped) console.log(`Not run: there is no ${paths[name]}. .ci/listening installs Debian's packages.`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : skipped.length > 0 ? 75 : 0;
