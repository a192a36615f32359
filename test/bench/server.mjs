// How fast guides are rendered, and how the handler stands load: node test/bench/server.mjs [folder of guides] [--seconds 10] [--connections 20]
// Beside it, in the same run: the same plain HTML made by a template string, the least that anybody can do; and a bare server that
// returns the same bytes. Loopback only. Both cores are used: the server stands in a process of its own.
import {fork} from 'node:child_process';
import {readFileSync, readdirSync} from 'node:fs';
import {createServer} from 'node:http';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import autocannon from 'autocannon';
import {Miniflare} from 'miniflare';
import {parseFragment} from 'parse5';
import {root} from '../../src/build/widgets.mjs';
import {built, load} from '../support/server.mjs';

const {values: options, positionals} = parseArgs({allowPositionals: true, options: {seconds: {type: 'string', default: '10'}, connections: {type: 'string', default: '20'}, server: {type: 'string'}, only: {type: 'string'}}});
const folderOfGuides = positionals[0] ?? join(root, 'stories/guides');
const path = '/software-developer';

if (options.server) await serve(options.server);
else {
  if (options.only !== 'load') await rendering();
  if (options.only !== 'rendering') await loading();
}

async function rendering() {
  const {renderGuide} = await load('server');
  const files = readdirSync(folderOfGuides).filter((file) => file.endsWith('.json')).slice(0, 200);
  const guides = files.map((file) => JSON.parse(readFileSync(join(folderOfGuides, file), 'utf8')));
  const html = new Map();
  for (const guide of guides) html.set(guide, parseFragment(await renderGuide(guide, {form: 'plain'})));
  const ways = {
    'shadow DOM': (guide) => renderGuide(guide),
    'plain HTML': (guide) => renderGuide(guide, {form: 'plain'}),
    'template strings': (guide) => written(html.get(guide)),
  };
  console.log(`Guides per second of processor time, one thread, ${guides.length} guides:`);
  const rates = {};
  for (const [name, make] of Object.entries(ways)) {
    const rounds = Math.max(2, Math.ceil(60 / guides.length));
    for (const guide of guides.slice(0, 20)) await make(guide);
    const before = process.cpuUsage();
    let bytes = 0;
    for (let i = 0; i < rounds; i++) for (const guide of guides) bytes += (await make(guide)).length;
    const {user, system} = process.cpuUsage(before);
    rates[name] = (rounds * guides.length) / ((user + system) / 1e6);
    console.log(`  ${name}: ${rates[name].toFixed(0)} (${(bytes / rounds / guides.length / 1000).toFixed(0)} kB each)`);
  }
  console.log(`  memory: ${(process.memoryUsage.rss() / 1e6).toFixed(0)} MB`);
}

/** The same elements and texts, written by template strings: no models, no formats, no check. */
function written({tagName, attrs, childNodes = [], value}) {
  if (value !== undefined) return value.replace(/[&<>"']/g, (one) => `&#${one.charCodeAt(0)};`);
  const content = childNodes.map(written).join('');
  return tagName ? `<${tagName}${attrs.map((each) => ` ${each.name}="${each.value}"`).join('')}>${content}</${tagName}>` : content;
}

/** In a process of its own: the handler, or a bare server of the same bytes. */
async function serve(kind) {
  const {createHandler} = await load('handler');
  const {folder, listener} = await load('node');
  const handler = createHandler({guides: folder(join(root, 'stories/guides')), cacheSize: kind === 'uncached' ? 0 : undefined});
  const body = Buffer.from(await (await handler(new Request(`http://x${path}`))).arrayBuffer());
  const server = createServer(kind === 'bare' ? (_, response) => response.writeHead(200, {'content-type': 'text/html; charset=utf-8', 'content-length': body.length}).end(body) : listener(handler));
  server.listen(0, '127.0.0.1', () => process.send(server.address().port));
  process.on('message', () => process.send({rss: process.memoryUsage.rss()}));
}

async function loading() {
  const seconds = Number(options.seconds);
  const connections = Number(options.connections);
  const fire = (url, headers) => autocannon({url, connections, duration: seconds, headers});
  const tell = (name, {latency, requests, errors, non2xx, timeouts, '4xx': wrong, '5xx': failed}, memory = '') =>
    console.log(`  ${name}: ${requests.average.toFixed(0)} a second; ${latency.p50} ms, 99 % within ${latency.p99} ms; ${errors + timeouts + (wrong ?? 0) + (failed ?? 0)} errors${non2xx ? `, ${non2xx} × 304` : ''}${memory}`);
  console.log(`${connections} connections for ${seconds} s:`);
  for (const kind of ['bare', 'handler', 'uncached']) {
    const child = fork(fileURLToPath(import.meta.url), ['--server', kind]);
    const next = () => new Promise((done) => child.once('message', done));
    const port = await next();
    const memory = async () => {
      const said = next();
      child.send('');
      return (await said).rss;
    };
    const url = `http://127.0.0.1:${port}${path}`;
    await autocannon({url, connections, duration: 2});
    const before = await memory();
    const result = await fire(url);
    tell(kind === 'bare' ? 'a bare server of the same bytes' : kind === 'handler' ? 'the handler on Node' : 'the handler on Node, rendering each time', result, `; memory ${(before / 1e6).toFixed(0)} to ${((await memory()) / 1e6).toFixed(0)} MB`);
    if (kind === 'handler') {
      const {headers} = await fetch(url);
      tell('the same, for readers who have it', await fire(url, {'if-none-match': headers.get('etag')}));
    }
    child.kill();
  }
  const modules = [...(await built())].filter(([name]) => !/(node|site)\.js$/.test(name)).map(([name, contents]) => ({type: 'ESModule', path: `/worker/${name}`, contents}));
  const main = "import {createHandler} from './server/handler.js';\nlet handler;\nexport default {fetch: (request, {GUIDES}) => (handler ??= createHandler({guides: {get: (key) => GUIDES.get(key)}}))(request)};";
  const worker = new Miniflare({modulesRoot: '/worker', modules: [{type: 'ESModule', path: '/worker/main.js', contents: main}, ...modules], compatibilityDate: '2026-07-01', kvNamespaces: ['GUIDES']});
  await (await worker.getKVNamespace('GUIDES')).put('software-developer', readFileSync(join(root, 'stories/guides/software-developer.json'), 'utf8'));
  const url = new URL(path, await worker.ready).href;
  await autocannon({url, connections, duration: 2});
  tell('the handler on workerd, with its KV', await fire(url));
  await worker.dispose();
}
