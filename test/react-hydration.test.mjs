// A page that a server wrote with React, and that React takes over after our script: node --test test/react-hydration.test.mjs. Loads dist/.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {build} from 'esbuild';
import {chromium} from 'playwright-core';
import {createElement as h} from 'react';
import {renderToString} from 'react-dom/server';
import {root} from '../src/build/widgets.mjs';
import {findChromium} from './support/chromium.mjs';

const json = JSON.stringify({widget: 'salary-range', salary: {min: 35000, median: 45000, max: 55000, currency: 'USD'}});
const app = (h, json) => h('main', null, h('h1', null, 'Pay'), h('pre', null, h('code', {className: 'language-career-guide'}, json)), h('div', {'data-career-widget': 'salary-range', 'data-median': '45000', 'data-currency': 'USD'}, '$45,000'), h('p', null, 'After'));
let server;
let browser;
let origin;
const files = {'/career-widgets.js': readFileSync(join(root, 'dist/career-widgets.js'))};

before(async () => {
  const {outputFiles} = await build({
    stdin: {resolveDir: root, loader: 'js', contents: `
      import {createElement as h} from 'react';
      import {hydrateRoot} from 'react-dom/client';
      const app = ${app};
      globalThis.faults = [];
      const begin = () => hydrateRoot(document.getElementById('root'), app(h, ${JSON.stringify(json)}), {onRecoverableError: (error) => globalThis.faults.push(String(error))});
      setTimeout(begin, Number(new URLSearchParams(location.search).get('later') ?? 0));`},
    bundle: true, format: 'esm', write: false, define: {'process.env.NODE_ENV': '"production"'},
  });
  files['/app.js'] = outputFiles[0].contents;
  server = createServer(({url}, response) => {
    const file = files[url.replace(/\?.*/, '')];
    if (file) return response.writeHead(200, {'content-type': 'text/javascript'}).end(file);
    response.writeHead(url.startsWith('/?') || url === '/' ? 200 : 404, {'content-type': 'text/html; charset=utf-8'}).end(`<!doctype html><html lang="en"><title>React</title><script type="module" src="/career-widgets.js"></script><body><div id="root">${renderToString(app(h, json))}</div><script type="module" src="/app.js"></script></body></html>`);
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  origin = `http://127.0.0.1:${server.address().port}`;
  const {executablePath, args, env} = await findChromium();
  browser = await chromium.launch({executablePath, args, env});
});
after(async () => {
  await browser.close();
  await new Promise((closed) => server.close(closed));
});

describe('a page that React takes over', () => {
  for (const [name, query] of Object.entries({'from its own script': '/', 'a task later': '/?later=1'}))
    it(`finds what the server sent, and has its widgets then: ${name}`, async () => {
      const page = await browser.newPage();
      await page.goto(origin + query);
      await page.waitForFunction(() => [...document.querySelectorAll('pre salary-range')].length === 1 && document.querySelector('pre salary-range').matches(':state(ready)'), undefined, {timeout: 10_000});
      await page.waitForTimeout(200);
      assert.deepEqual(await page.evaluate(() => globalThis.faults), []);
      assert.equal(await page.evaluate(() => document.querySelector('[data-career-widget]').shadowRoot !== null), true);
      await page.close();
    });
});
/* global document */
