// `career-widgets render` and `serve`: node --test test/render.test.mjs
import assert from 'node:assert/strict';
import {spawn, spawnSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {once} from 'node:events';
import {after, before, describe, it} from 'node:test';
import {parse} from 'parse5';
import {cli} from '../src/build/cli.mjs';
import {root} from '../src/build/widgets.mjs';
import {built} from './support/server.mjs';

const guides = join(root, 'stories/guides');
const folder = mkdtempSync(join(tmpdir(), 'career-widgets-render-'));
const command = join(folder, 'cli.mjs');

before(async () => {
  const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const files = new Map([...(await built()), ['cli.mjs', await cli('{"modules": []}', JSON.stringify({version, files: {}}), '')], ['package.json', '{"type": "module"}'], ['career-widgets.js', 'let it;']]);
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), {recursive: true});
    writeFileSync(join(folder, path), text);
  }
  cpSync(guides, join(folder, 'builder/guides'), {recursive: true});
});
after(() => rmSync(folder, {recursive: true}));

const run = (...args) => {
  const {status, stdout, stderr} = spawnSync(process.execPath, [command, ...args], {encoding: 'utf8', cwd: folder});
  return {status, out: stdout, complaints: stderr};
};
const read = (path) => readFileSync(join(folder, path), 'utf8');

describe('career-widgets render', () => {
  it('writes a page for each guide, an index by field and title, and a sitemap', () => {
    const {status, complaints} = run('render', guides, '--out', 'site', '--base', 'https://example.com/careers/', '--script', '/career-widgets/career-widgets.js', '--title', 'Careers & more');
    assert.equal(status, 0, complaints);
    const keys = readdirSync(guides).filter((file) => file.endsWith('.json')).map((file) => file.replace('.json', '')).sort();
    assert.deepEqual(readdirSync(join(folder, 'site')).sort(), [...keys.map((key) => `${key}.html`), 'index.html', 'sitemap.xml'].sort());
    for (const key of keys) {
      const {title, lang = 'en'} = JSON.parse(readFileSync(join(guides, `${key}.json`), 'utf8'));
      const html = read(`site/${key}.html`);
      assert.match(html, new RegExp(`^<!doctype html>\\n<html lang="${lang}"`));
      assert.ok(html.includes(`<title>${title}</title>`) && html.includes(`href="https://example.com/careers/${key}.html"`) && html.includes('shadowrootmode'));
      assert.equal(html.includes('/career-widgets/locales/'), lang !== 'en');
      assert.ok(html.includes('<nav lang="en"><a href="index.html">Careers &amp; more</a></nav>'));
    }
    const index = read('site/index.html');
    assert.match(index, /<h1>Careers &amp; more<\/h1>/);
    for (const field of ['Computer and mathematical', 'Construction and extraction', 'Healthcare practitioners and technical', 'Office and administrative support']) assert.ok(index.includes(`<h2>${field}</h2>`), field);
    assert.equal(read('site/sitemap.xml').match(/<loc>/g).length, keys.length + 1);
  });

  it('writes pages that need no style sheet and no script', () => {
    assert.equal(run('render', join(guides, 'electrician.json'), '--out', 'plain', '--form', 'plain').status, 0);
    const html = read('plain/electrician.html');
    assert.ok(!/<style|<script(?! type="application\/ld\+json")|class=|shadowroot/.test(html));
    assert.equal(html.match(/<h1>/g).length, 1);
    assert.ok(parse(html).mode === 'no-quirks');
  });

  it('makes the same of many guides on several threads, and tells what could not be read', () => {
    mkdirSync(join(folder, 'many'));
    for (let i = 0; i < 60; i++) writeFileSync(join(folder, 'many', `${i}.json`), JSON.stringify({title: `Role ${i}`, faq: [{question: 'Which?', answer: `That one: ${i}`}]}));
    writeFileSync(join(folder, 'many/broken.json'), '{"title": ');
    const {status, complaints} = run('render', 'many', '--out', 'two', '--jobs', '2');
    assert.equal(status, 1);
    assert.match(complaints, /^career-widgets: many\/broken\.json: .*\ncareer-widgets: 60 pages in two/);
    assert.equal(run('render', 'many', '--out', 'one', '--jobs', '1').status, 1);
    assert.equal(readdirSync(join(folder, 'two')).length, 61);
    for (const file of readdirSync(join(folder, 'two'))) assert.equal(read(`one/${file}`), read(`two/${file}`));
  });

  it('tells of guides that name another address than that of their page', () => {
    mkdirSync(join(folder, 'addresses'));
    const addresses = {here: 'https://example.com/careers/here.html', relative: 'relative.html', none: undefined, other: 'https://board.example/roles/other/', strange: 'http://['};
    for (const [key, url] of Object.entries(addresses)) writeFileSync(join(folder, 'addresses', `${key}.json`), JSON.stringify({title: key, url}));
    const {status, complaints} = run('render', 'addresses', '--out', 'addressed', '--base', 'https://example.com/careers/');
    assert.equal(status, 0, complaints);
    assert.match(complaints, /^career-widgets: 5 pages in addressed\ncareer-widgets: of 1 the guide .*: https:\/\/board\.example\/roles\/other\/ instead of https:\/\/example\.com\/careers\/other\.html; .* --url 'https:\/\/example\.com\/careers\/\{code\}\.html'\n$/);
    assert.match(run('render', 'addresses/other.json', '--out', 'addressed').complaints, /^career-widgets: 1 page in addressed; with --base there would be a sitemap\n$/);
  });

  it('refuses what it cannot do', () => {
    writeFileSync(join(folder, 'file'), '');
    for (const args of [[], ['many'], ['many', '--out', 'x', '--form', 'y'], ['many', '--out', 'x', '--base', 'ftp://x/'], ['nowhere', '--out', 'x'], ['many', '--out', 'x', '--jobs', 'y'], ['many', '--out', 'file/x'], ['many', guides, join(guides, '../guides/electrician.json'), 'builder/guides', '--out', 'x']]) {
      const {status, complaints} = run('render', ...args);
      assert.equal(status, 2, args.join(' '));
      assert.match(complaints, /^career-widgets: .+\n$/);
    }
  });
});

describe('career-widgets serve', () => {
  it('serves the example guides, with the script', async () => {
    const server = spawn(process.execPath, [command, 'serve', '--port', '0'], {cwd: folder, stdio: ['ignore', 'pipe', 'inherit']});
    try {
      const [line] = await once(server.stdout, 'data');
      const address = String(line).trim();
      assert.match(address, /^http:\/\/127\.0\.0\.1:\d+\/$/);
      assert.match(await (await fetch(address)).text(), /href="\/electrician"/);
      const page = await (await fetch(`${address}electrician`)).text();
      const [, src] = /<script type="module" src="([^"]+)"/.exec(page);
      assert.equal(await (await fetch(new URL(src, address))).text(), 'let it;');
      for (const path of ['-/files/cli.mjs', '-/files/package.json', '-/files/server/server.js', '..%2fcli.mjs']) assert.equal((await fetch(`${address}${path}`)).status, 404, path);
    } finally {
      server.kill('SIGTERM');
    }
    assert.deepEqual(await once(server, 'exit'), [0, null]);
  });

  it('tells of what it cannot serve', async () => {
    mkdirSync(join(folder, 'strange'));
    const said = async () => {
      const server = spawn(process.execPath, [command, 'serve', 'strange', '--port', '0'], {cwd: folder, stdio: ['ignore', 'pipe', 'pipe']});
      let text = '';
      server.stderr.on('data', (piece) => (text += piece));
      await once(server.stdout, 'data');
      server.kill('SIGTERM');
      await once(server, 'close');
      return text;
    };
    assert.equal(await said(), 'career-widgets: there is no guide in strange: a guide is a file like electrician.json\n');
    for (const name of ['a.json', 'b.de.json', 'two words.json', 'notes.txt', '-.json']) writeFileSync(join(folder, 'strange', name), '{}');
    assert.match(await said(), /^career-widgets: 2 files cannot be an address: expected letters, digits and .*, found "(two words|-)"\n$/);
  });

  it('refuses what is no folder', () => {
    assert.equal(run('serve', 'nowhere').status, 2);
    for (const options of [['--port', 'x'], ['--port', '65536'], ['--origin', 'example.com'], ['--origin', 'https://example.com/careers/']]) {
      const {status, complaints} = run('serve', ...options);
      assert.equal(status, 2, options.join(' '));
      assert.ok(complaints.startsWith(`career-widgets: ${options.join(' ')}: expected `), complaints);
    }
  });
});
