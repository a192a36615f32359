// Opens the built Storybook: its stories, its pages, its manager.
import {createReadStream, existsSync, statSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join, normalize} from 'node:path';
import {chromium} from 'playwright-core';
import {root} from '../../src/build/widgets.mjs';
import {findChromium} from '../support/chromium.mjs';

/** What each kind of file is served as. */
const types = {'.html': 'text/html', '.js': 'text/javascript', '.mjs': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.svg': 'image/svg+xml', '.png': 'image/png', '.woff2': 'font/woff2', '.md': 'text/plain'};

/** Serves a folder below a path of its own, as a project's site is served. @returns its address, and how to end it */
export async function serve(folder, path = '/some/where/') {
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url, 'http://localhost');
    const file = pathname.startsWith(path) && join(folder, normalize(decodeURIComponent(pathname.slice(path.length))) || '.');
    const found = file && existsSync(file) && (statSync(file).isDirectory() ? join(file, 'index.html') : file);
    if (!found || !existsSync(found)) return void response.writeHead(404).end();
    response.writeHead(200, {'content-type': `${types[extname(found)] ?? 'application/octet-stream'}; charset=utf-8`});
    createReadStream(found).pipe(response);
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return {url: `http://127.0.0.1:${server.address().port}${path}`, close: () => server.close()};
}

export async function launch() {
  const {executablePath, args, env} = await findChromium();
  return chromium.launch({executablePath, args, env});
}

export const built = join(root, 'site');

/** A page of the preview that stays: other stories and docs pages are asked for without loading it anew. */
export async function openPreview(browser, url, {globals = '', ...options} = {}) {
  const page = await browser.newPage({viewport: {width: 1200, height: 900}, ...options});
  const errors = [];
  page.on('pageerror', (error) => errors.push(error.message));
  /** Errors and warnings on the console. */
  const said = [];
  page.on('console', (message) => /^(error|warning)$/.test(message.type()) && said.push(message.text()));
  page.goTo = async (id, viewMode = 'story', more = globals) => {
    await page.goto(`${url}iframe.html?id=${id}&viewMode=${viewMode}${more && `&globals=${more}`}`);
  };
  return Object.assign(page, {errors, said});
}
