// The script tags that the command gives for an exact version, in a browser: node --test test/integrity.test.mjs. Loads dist/.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {chromium} from 'playwright-core';
import {root} from '../src/build/widgets.mjs';
import {findChromium} from './support/chromium.mjs';

const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const folder = `/career-widgets@${version}/dist/`;
const cli = (...args) => execFileSync(process.execPath, [join(root, 'dist/cli.mjs'), ...args], {encoding: 'utf8'});
/** The chunks that the widget imports; not those that it asks for when the reader wants something. */
const chunks = [...readFileSync(join(root, 'dist/widgets/salary-range.js'), 'utf8').matchAll(/(?<!import\(["'`]\.\.\/)chunks\/[\w-]+\.js/g)].map(([file]) => file);
const guide = join(root, 'stories/guides/electrician.de.json');

let server;
let browser;
let site;
/** The page, and the file that somebody has changed. */
let html = '';
let changed = '';

before(async () => {
  server = createServer(({url}, response) => {
    const file = join(root, 'dist', url.slice(folder.length));
    const type = url.endsWith('.js') ? 'text/javascript' : url.endsWith('.css') ? 'text/css' : 'text/html';
    if (!url.startsWith(folder)) return response.writeHead(200, {'content-type': 'text/html; charset=utf-8'}).end(url === '/' ? html : '');
    if (!existsSync(file)) return response.writeHead(404).end();
    response.writeHead(200, {'content-type': type, 'access-control-allow-origin': '*'}).end(readFileSync(file, 'utf8') + (url === folder + changed ? '\n' : ''));
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  // The files are on another site than the page: that is what hashes are for.
  site = `http://localhost:${server.address().port}`;
  const {executablePath, args, env} = await findChromium();
  browser = await chromium.launch({executablePath, args, env});
});
after(async () => {
  await browser.close();
  await new Promise((closed) => server.close(closed));
});

/** What becomes of a page: whether its widget is drawn, in which words, and what the browser refused. */
async function load(file = '') {
  changed = file;
  const page = await browser.newPage();
  const said = [];
  const refused = () => said.filter((each) => /integrity/i.test(each));
  // Where a file was changed, the browser says that it refuses it.
  const heard = file && page.waitForEvent('console', {predicate: (message) => /integrity/i.test(message.text())}).catch(() => {});
  page.on('console', (message) => said.push(message.text()));
  await page.goto(`http://127.0.0.1:${server.address().port}/`, {waitUntil: 'load'});
  await heard;
  const ready = await page.waitForSelector('salary-range:state(ready)', {timeout: file && !file.startsWith('locales/') ? 1000 : 10_000}).then(() => true, () => false);
  const heading = ready && (await page.textContent('salary-range #heading'));
  await page.close();
  return {ready, heading, refused: refused(), said};
}

describe('script tags for an exact version', () => {
  for (const [way, files, ...widget] of [
    ['module', ['career-widgets.js']],
    ['classic', ['career-widgets.classic.js']],
    ['loader', ['loader.js', 'widgets/salary-range.js', ...chunks]],
    ['alone', ['widgets/salary-range.js', ...chunks], 'salary-range'],
  ])
    it(`run the files of that version, and no other: ${way}`, async () => {
      const tags = cli('script', ...widget, '--way', way, '--base', site + folder, '--lang', 'de', '--reserve');
      assert.match(tags, /integrity="sha384-/);
      html = `<!doctype html><html lang="de"><meta charset="utf-8">${tags}${cli('snippet', 'salary-range', guide)}`;
      assert.deepEqual(await load(), {ready: true, heading: 'Gehalt', refused: [], said: []});
      for (const file of files) {
        const {ready, refused} = await load(file);
        assert.ok(!ready && refused.length, `${file} was changed, and ran`);
      }
      // A language is no reason to draw nothing.
      const {ready, heading, refused} = await load('locales/de.js');
      assert.ok(ready && refused.length);
      assert.notEqual(heading, 'Gehalt');
    });

  it('stand in one line with the widget', async () => {
    html = `<!doctype html><html><meta charset="utf-8"><body>${cli('snippet', 'salary-range', guide, '--for', 'webflow', '--script', '--base', site + folder)}`;
    assert.deepEqual(await load(), {ready: true, heading: 'Gehalt', refused: [], said: []});
    assert.equal((await load('career-widgets.js')).ready, false);
  });
});
