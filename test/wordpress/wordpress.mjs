// Pastes every embed form into real WordPress as an administrator, an editor and an author, and uses the plugin there; looks at it as a
// reader: `npm run test:wordpress`; `-- 6.5` for one version, `-- plugin`, `-- paste` or `-- lint` for a
// part, `-- author` for one of the roles; `-- --update` writes results.json, and the README's table from it.
// PHP comes through apt where it is missing: elsewhere than on Debian as root the command ends with 75 and says what it needs.
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {chromium} from 'playwright-core';
import {findChromium} from '../support/chromium.mjs';
import {root} from '../../src/build/widgets.mjs';
import {pluginZip} from '../../src/build/plugin-zip.mjs';
import {withPart} from '../frameworks/readme.mjs';
import {login} from './editors.mjs';
import {frames} from './frames.mjs';
import {lintPlugin} from './lint.mjs';
import {elsewhere, guide, inThemes, pasteEverywhere, widgetArea} from './pasted.mjs';
import {blocks, classicEditor, firstWidget, installPlugin, languages, leave, settings} from './plugin.mjs';
import {alone, open} from './reader.mjs';
import {results, resultsFile, resultsOf, table as tableOf} from './readme.mjs';
import {findPhp, Missing, startWordPress, users, versions} from './site.mjs';

const isUpdate = process.argv.includes('--update');
const asked = process.argv.slice(2).filter((each) => each !== '--update');
const roles = Object.keys(users).filter((role) => asked.includes(role) || !asked.some((each) => each in users));
const chosen = versions.filter((version) => asked.includes(version));
const isAsked = (part) => !asked.some((each) => ['paste', 'plugin', 'lint'].includes(each)) || asked.includes(part);
const readme = join(root, 'README.md');
const classicTheme = 'twentytwentyone';
const began = Date.now();
const seconds = (since) => `${Math.round((Date.now() - since) / 1000)} s`;

let passed = 0;
const faults = [];
const holder = (where) => (holds, fault) => (holds ? passed++ : faults.push(`${where}: ${fault}`));

let php;
try {
  php = findPhp();
} catch (error) {
  if (!(error instanceof Missing)) throw error;
  console.log(`test:wordpress cannot run here: ${error.message}.`);
  process.exit(75);
}
console.log(`PHP ${php}`);
if (isAsked('lint')) for (const line of lintPlugin(holder('plugin'))) console.log(line);

const {executablePath, args, env} = await findChromium();

/** A step that fails is told of, and the next one is done. */
async function step(where, name, run) {
  const since = Date.now();
  try {
    const said = await run();
    console.log(`${where}: ${name}, ${seconds(since)}`);
    return said;
  } catch (error) {
    faults.push(`${where}, ${name}: ${error.message.split('\n').slice(0, 4).join(' ')}`);
  }
}

/** All of it in one version, in a browser of its own: people who share one share its clipboard. */
async function inVersion(version) {
  const since = Date.now();
  const site = await startWordPress(version);
  const browser = await chromium.launch({executablePath, args: [...args, ...alone], env});
  const where = `WordPress ${site.version}`;
  console.log(`${where} at ${site.url}, ${seconds(since)}`);
  const hold = holder(where);
  const pages = {};
  const as = async (user) => (pages[user] ??= await login(browser, site, user));
  const table = {};
  try {
    if (isAsked('paste')) {
      // One after the other: they share a clipboard.
      for (const role of roles) {
        const page = await as(role);
        await step(where, `pasted by ${role}`, () => pasteEverywhere({browser, page, site, role, table, hold}));
      }
      const author = await as('author');
      const admin = await as('admin');
      await step(where, 'REST, excerpt, feed, comment', () => elsewhere({page: author, site, table, hold}));
      const looks = await step(where, 'themes and style variations', () => inThemes({browser, page: author, site, hold, classicTheme}));
      await step(where, 'widget area', () => widgetArea({browser, page: admin, site, table, hold, classicTheme}));
      await step(where, 'a frame of another site', () => frames({browser, page: author, admin, site, hold}));
      print(where, table, looks);
      tables[site.version] = table;
    }
    if (isAsked('plugin')) {
      const admin = await as('admin');
      const author = await as('author');
      const clicks = await step(where, 'plugin uploaded', () => installPlugin(admin, site, pluginZip()));
      const first = await step(where, 'first widget', () => firstWidget(author, site, guide));
      if (first) {
        console.log(`${where}: installed with ${clicks} clicks; a post with a widget published with ${first.clicks} clicks in ${first.seconds} s`);
        hold(first.isDrawn, 'the canvas does not draw the first widget');
        hold(first.clicks <= 6, `the first widget takes ${first.clicks} clicks`);
        const reader = await open(browser, `${site.url}/?p=${first.id}`);
        const drawn = await reader.evaluate(() => document.querySelector('[data-career-widget]')?.shadowRoot?.firstElementChild?.matches(':state(ready),:state(partial)'));
        hold(drawn, 'a reader does not see the first widget');
        await reader.context().close();
      }
      await step(where, 'settings', () => settings({page: admin, site, hold}));
      const posts = [await step(where, 'blocks', () => blocks({browser, page: author, site, hold}))].filter(Boolean);
      await step(where, 'shortcode and addresses', () => classicEditor({browser, page: author, site, hold}));
      await step(where, 'languages', () => languages({page: author, admin, site, hold}));
      await step(where, 'plugin deleted', () => leave({browser, page: admin, site, hold}, posts));
      const complaints = site.complaints('plugins/career-widgets');
      hold(complaints.length === 0, `PHP complains: ${complaints[0]}`);
    }
  } finally {
    await browser.close();
    site.stop();
  }
}

/** Of each version, what comes of what is pasted. */
const tables = {};
const parts = isAsked('paste') || isAsked('plugin') ? (chosen.length ? chosen : versions) : [];
try {
  await Promise.all(parts.map(inVersion));
} catch (error) {
  if (!(error instanceof Missing)) throw error;
  console.log(`test:wordpress cannot run here: ${error.message}.`);
  process.exit(75);
}

function print(where, table, looks) {
  const columns = ['element', 'div', 'code', 'link', 'recommended'];
  console.log(`\n| ${where}, pasted into | role | ${columns.join(' | ')} |\n|${'---|'.repeat(columns.length + 2)}`);
  for (const [host, roles] of Object.entries(table)) {
    const rows = Object.entries(roles);
    // Roles for which it is the same share a row.
    const byCells = new Map();
    for (const [role, cells] of rows) {
      const text = columns.map((form) => cells[form] ?? '–').join(' | ');
      byCells.set(text, [...(byCells.get(text) ?? []), role]);
    }
    for (const [text, who] of byCells) console.log(`| ${host} | ${who.sort().join(', ')} | ${text} |`);
  }
  for (const [look, said] of Object.entries(looks ?? {})) console.log(`| ${look} | ${said} |`);
  console.log();
}

// Some of it, or what failed, is nothing to record.
if (!faults.length && Object.keys(tables).length === versions.length && roles.length === Object.keys(users).length) {
  const found = resultsOf(tables);
  if (isUpdate) {
    writeFileSync(resultsFile, `${JSON.stringify(found, null, 2)}\n`);
    writeFileSync(readme, withPart(readFileSync(readme, 'utf8'), 'wordpress', tableOf(found)));
  } else if (JSON.stringify(found) === JSON.stringify(results())) passed++;
  else faults.push('test/wordpress/results.json does not say what was found: npm run test:wordpress -- --update');
}
if (process.env.TEST_COUNTS) writeFileSync(join(process.env.TEST_COUNTS, 'wordpress.json'), JSON.stringify({passed, failed: faults.length}));
for (const fault of faults) console.log(`FAILED  ${fault}`);
console.log(`${passed} passed, ${faults.length} failed (${seconds(began)})`);
process.exitCode = faults.length ? 1 : 0;
