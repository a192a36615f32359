// The handler, called directly, on Node's http and on workerd: node --test test/handler.test.mjs
import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {createServer} from 'node:http';
import {connect} from 'node:net';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {Miniflare} from 'miniflare';
import {parse} from 'parse5';
import {root, tags} from '../src/build/widgets.mjs';
import {built, load} from './support/server.mjs';

const {createHandler, isKey} = await load('handler');
const {folder, listener} = await load('node');
const guides = join(root, 'stories/guides');
const origin = 'https://careers.example';

const asked = [];
const store = folder(guides);
const watched = {...store, get: (key) => (asked.push(key), store.get(key))};
const handler = createHandler({guides: watched, siteName: 'Example careers', script: 'career-widgets.js', file: (name) => (name === 'career-widgets.js' ? 'let it;' : undefined)});
const get = (path, headers = {}, init = {}) => handler(new Request(`${origin}${path}`, {headers, ...init}));
const policyOf = (response) => Object.fromEntries(response.headers.get('content-security-policy').split('; ').map((each) => [each.split(' ')[0], each.split(' ').slice(1)]));

describe('the handler', () => {
  it('answers with a page for a role', async () => {
    const response = await get('/electrician');
    const html = await response.text();
    assert.equal(response.status, 200);
    assert.equal(response.headers.get('content-type'), 'text/html; charset=utf-8');
    assert.equal(response.headers.get('content-language'), 'en');
    assert.equal(Number(response.headers.get('content-length')), new TextEncoder().encode(html).length);
    assert.match(html, /<title>Electrician<\/title>/);
    assert.match(html, /<link rel="canonical" href="https:\/\/careers\.example\/electrician">/);
    assert.match(html, /"@type":"Occupation"/);
    assert.match(html, /<career-guide .*<template shadowrootmode="open">/);
    assert.match(html, /<script type="module" src="\/-\/files\/career-widgets\.js"><\/script>/);
    assert.equal(await (await get('/-/files/career-widgets.js')).text(), 'let it;');
  });

  it('has a policy that allows each style sheet and script of the page, and no other', async () => {
    for (const path of ['/electrician', '/electrician.de', '/electrician/salary-range', '/electrician/career-guide', '/']) {
      const response = await get(path);
      const policy = policyOf(response);
      const html = await response.text();
      assert.deepEqual(policy['default-src'], ["'none'"]);
      assert.ok(!response.headers.get('content-security-policy').includes('unsafe'));
      const styles = [...html.matchAll(/<style>(.*?)<\/style>/gs)].map(([, css]) => css);
      for (const css of styles) assert.ok(policy['style-src'].includes(`'sha256-${Buffer.from(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(css))).toString('base64')}'`));
      assert.ok(!/ style=| on\w+=/.test(html));
      const scripts = [...html.matchAll(/<script(?: type="module")? src="([^"]+)"/g)].map(([, src]) => src);
      for (const src of scripts) assert.ok(src.startsWith('/') && policy['script-src'].includes("'self'"));
      assert.deepEqual(policy['frame-ancestors'], [/\/[a-z]+-/.test(path) ? '*' : "'none'"]);
    }
  });

  it('takes the language from the path, or from what the reader prefers', async () => {
    const of = async (path, language) => {
      const response = await get(path, language ? {'accept-language': language} : {});
      return [response.headers.get('content-language'), response.headers.get('vary'), /<h2[^>]*>([^<]+)<\/h2>|<title>([^<]*)/.exec(await response.text())?.[2]];
    };
    assert.deepEqual(await of('/electrician', 'de-AT,de;q=0.9,en;q=0.5'), ['de', 'accept-language', 'Elektroniker/in für Energie- und Gebäudetechnik'].map((each, i) => (i === 2 ? JSON.parse(readFileSync(join(guides, 'electrician.de.json'), 'utf8')).title : each)));
    assert.deepEqual((await of('/electrician', 'fr, *;q=0.1')).slice(0, 1), ['en']);
    assert.deepEqual((await of('/electrician', 'ar')).slice(0, 2), ['en', 'accept-language']);
    assert.deepEqual((await of('/de/electrician')).slice(0, 2), ['de', null]);
    // Not there in that language: its phrases are, and the guide's own words are marked.
    assert.deepEqual((await of('/de/software-developer')).slice(0, 2), ['de', null]);
    assert.match(await (await get('/de/software-developer')).text(), />Häufige Fragen</);
    assert.deepEqual((await of('/registered-nurse', 'ar')).slice(0, 1), ['ar']);
    assert.match(await (await get('/registered-nurse', {'accept-language': 'ar'})).text(), /<html lang="ar" dir="rtl">[^]*locales\/ar\.js/);
  });

  it('answers with single widgets for frames', async () => {
    for (const tag of tags) {
      const response = await get(`/software-developer/${tag}`);
      assert.equal(response.status, 200, tag);
      assert.equal(response.headers.get('x-robots-tag'), 'noindex');
      const html = await response.text();
      assert.match(html, new RegExp(`<${tag}[ >]`));
      assert.match(html, /<script src="\/-\/frame\.js"><\/script>/);
    }
    assert.match(await (await get('/software-developer/career-ladder?years=3&heading-level=4')).text(), /<career-ladder years="3" heading-level="4" lang="en">/);
  });

  it('answers oEmbed, as WordPress takes it', async () => {
    const page = await get('/electrician');
    const [, discovered] = /<link rel="alternate" href="([^"]+)" type="application\/json\+oembed"/.exec(await page.text());
    const response = await handler(new Request(discovered.replaceAll('&amp;', '&')));
    assert.equal(response.headers.get('access-control-allow-origin'), '*');
    const said = await response.json();
    assert.deepEqual({...said, html: undefined}, {version: '1.0', type: 'rich', title: 'Electrician', provider_name: 'Example careers', provider_url: origin, width: 600, height: 600, html: undefined});
    // What wp_filter_oembed_result() wants to find.
    assert.match(said.html, /^(<blockquote.*?<\/blockquote>)?.*?(<iframe.*?<\/iframe>)$/s);
    const [, src] = /<iframe[^>]* src="([^"]+)"/.exec(said.html);
    assert.equal(src, `${origin}/electrician/career-guide`);
    assert.equal((await handler(new Request(src))).status, 200);

    const one = await (await get(`/-/oembed?maxwidth=300&maxheight=200&url=${encodeURIComponent(`${origin}/de/electrician/career-ladder?years=2`)}`)).json();
    assert.deepEqual([one.width, one.height], [300, 200]);
    assert.match(one.html, /src="https:\/\/careers\.example\/de\/electrician\/career-ladder\?years=2"/);
  });

  it('answers with the guide, JSON-LD, an index and a sitemap', async () => {
    const text = readFileSync(join(guides, 'electrician.json'), 'utf8');
    assert.equal(await (await get('/electrician.json')).text(), text);
    assert.equal((await (await get('/electrician.jsonld')).json())['@graph'][0]['@type'], 'Occupation');
    assert.match(await (await get('/electrician')).text(), /<nav lang="en"><a href="\/">[^<]+<\/a><\/nav>/);
    const html = await (await get('/')).text();
    for (const file of readdirSync(guides).filter((name) => name.endsWith('.json'))) assert.ok(html.includes(`href="/${file.replace('.json', '')}"`), file);
    assert.match(await (await get('/-/sitemap.xml')).text(), /<loc>https:\/\/careers\.example\/electrician<\/loc>/);
  });

  it('says 304 to whoever has it, and something else to whoever has another', async () => {
    for (const path of ['/electrician', '/electrician/role-faq', '/electrician.json', '/-/frame.js', '/']) {
      const first = await get(path);
      const etag = first.headers.get('etag');
      assert.match(etag, /^W\/"[\w-]{20}"$/);
      assert.match(first.headers.get('cache-control'), /^public, max-age=300/);
      const again = await get(path, {'if-none-match': `"other", ${etag}`});
      assert.equal(again.status, 304);
      assert.equal(await again.text(), '');
      assert.equal(again.headers.get('etag'), etag);
      assert.equal((await get(path, {'if-none-match': '"other"'})).status, 200);
      const head = await get(path, {}, {method: 'HEAD'});
      assert.deepEqual([head.status, await head.text(), head.headers.get('content-length')], [200, '', first.headers.get('content-length')]);
    }
    const etags = await Promise.all(['/electrician', '/de/electrician', '/electrician/role-faq', '/electrician/role-faq?heading-level=3', '/software-developer'].map(async (path) => (await get(path)).headers.get('etag')));
    assert.equal(new Set(etags).size, etags.length);
  });

  it('says another thing as soon as the guide is another', async () => {
    let title = 'Diver';
    const handle = createHandler({guides: {get: () => JSON.stringify({title})}});
    const first = await handle(new Request(`${origin}/x`));
    assert.match(await first.text(), /Diver/);
    title = 'Welder';
    const second = await handle(new Request(`${origin}/x`, {headers: {'if-none-match': first.headers.get('etag')}}));
    assert.equal(second.status, 200);
    assert.match(await second.text(), /Welder/);
  });

  const wrong = {
    404: ['/nobody', '/electrician/x-y', '/electrician/salary-range/x', '/../../etc/passwd', '/..%2f..%2fetc%2fpasswd', '/%2e%2e/package', '/.env', '/electrician%00', '/electrician.json.json', '//electrician', '/-/', '/-/files/../cli.mjs', '/-/files/cli.mjs', '/-/files/..%2fcli.js', '/-/files/%2fetc%2fpasswd', '/__proto__', '/constructor', '/de/', '/tlh/electrician', '/electrician.de.', '/electrician..de', `/${'a'.repeat(200)}`, '/électricien', "/electrician'--", '/electrician\\x', '/electrician/', '/index.php?x=1', '/-/oembed?url=https%3A%2F%2Fevil.example%2Felectrician', `/-/oembed?url=${encodeURIComponent(`${origin}/electrician.json`)}`],
    400: ['/%ff', '/%', '/%E0%A4%A', '/electrician/salary-range?onclick=x', '/electrician/salary-range?src=/x', '/electrician/salary-range?guide={}', '/electrician/salary-range?area=a&area=b', '/electrician/salary-range?__proto__=x', `/electrician/salary-range?area=${'x'.repeat(300)}`, '/-/oembed', '/-/oembed?url=x', `/-/oembed?maxwidth=-1&url=${encodeURIComponent(`${origin}/electrician`)}`, `/-/oembed?maxheight=1e9&url=${encodeURIComponent(`${origin}/electrician`)}`],
    414: [`/${'a/'.repeat(2000)}`, `/electrician?${'x'.repeat(3000)}`],
    501: [`/-/oembed?format=xml&url=${encodeURIComponent(`${origin}/electrician`)}`],
  };
  for (const [status, paths] of Object.entries(wrong))
    it(`answers ${status} to what is asked for wrongly`, async () => {
      for (const path of paths) {
        const response = await get(path);
        assert.equal(response.status, Number(status), path.slice(0, 100));
        assert.equal(response.headers.get('cache-control'), 'no-store');
        assert.equal(response.headers.get('content-type'), 'text/plain; charset=utf-8');
        assert.match(await response.text(), /^[^/\\]{0,300}$/, path.slice(0, 100));
      }
    });

  it('takes no other method, no body, and no endless headers', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH']) {
      const response = await get('/electrician', {}, {method, ...(method === 'OPTIONS' ? {} : {body: 'x'.repeat(1e6)})});
      assert.equal(response.status, 405);
      assert.equal(response.headers.get('allow'), 'GET, HEAD');
    }
    assert.equal((await get('/electrician', {'content-length': '5'})).status, 400);
    assert.equal((await get('/electrician', {'accept-language': 'de,'.repeat(1000)})).status, 431);
    assert.equal((await get('/electrician', {'if-none-match': '"x",'.repeat(1000)})).status, 431);
    for (const language of ['*', ';;;', 'de;q=x', '-', '\u00e4', 'en-US-x-y-z-'.repeat(20), '__proto__']) assert.equal((await get('/electrician', {'accept-language': language})).status, 200);
  });

  it('never asks a store for what is no key', () => {
    assert.ok(asked.length > 0);
    assert.deepEqual(asked.filter((key) => !/^[A-Za-z\d][\w.-]*$/.test(key) || key.includes('..')), []);
    assert.ok(isKey('15-1252.00') && !isKey('a..b') && !isKey('.a') && !isKey('a.') && !isKey('a/b'));
  });

  it('answers 500 where a store fails or has no guide, and says nothing of why', async (test) => {
    const warned = test.mock.method(console, 'warn', () => {});
    for (const get of [() => Promise.reject(new Error('the password is x')), () => '{', () => '[]', () => '"x"']) {
      const response = await createHandler({guides: {get}})(new Request(`${origin}/x`));
      assert.equal(response.status, 500);
      assert.equal(await response.text(), 'This could not be shown.\n');
    }
    assert.equal(warned.mock.callCount(), 4);
  });

  it('stands below a path, and behind a proxy', async () => {
    const below = createHandler({guides: store, basePath: '/careers/', origin});
    const response = await below(new Request('http://10.0.0.1:8080/careers/electrician'));
    const html = await response.text();
    assert.match(html, /<link rel="canonical" href="https:\/\/careers\.example\/careers\/electrician">/);
    assert.ok(!html.includes('10.0.0.1') && !/<script(?! type="application)/.test(html));
    assert.deepEqual(policyOf(response)['script-src'], ["'none'"]);
    assert.equal((await below(new Request('http://10.0.0.1:8080/electrician'))).status, 404);
    assert.equal((await below(new Request('http://10.0.0.1:8080/careersx'))).status, 404);
    // Safari takes no address for the own one of a frame in a sandbox; a name that is none would say more than that.
    const scriptsOf = async (host) => policyOf(await createHandler({guides: store})(new Request(`http://${host}/electrician/role-faq`)))['script-src'];
    assert.deepEqual(await scriptsOf('10.0.0.1:8080'), ["'self'", 'http://10.0.0.1:8080']);
    assert.deepEqual(await scriptsOf("a;script-src-elem'x"), ["'self'"]);
    assert.match(await (await below(new Request('http://10.0.0.1:8080/careers/electrician/role-faq'))).text(), /<script src="\/careers\/-\/frame\.js">/);
  });
});

describe('on Node', () => {
  const server = createServer(listener(handler));
  let port;
  before(() => new Promise((done) => server.listen(0, '127.0.0.1', () => ((port = server.address().port), done()))));
  after(() => server.close());

  it('answers the same', async () => {
    const response = await fetch(`http://127.0.0.1:${port}/electrician/salary-range`);
    assert.equal(response.status, 200);
    const [html] = parse(await response.text()).childNodes.filter(({tagName}) => tagName === 'html');
    assert.ok(html);
  });

  /** What a server says to bytes, as far as its first line. */
  const said = (text) =>
    new Promise((done) => {
      let all = '';
      const socket = connect(port, '127.0.0.1', () => socket.write(text));
      socket.on('data', (data) => (all += data)).on('close', () => done(all.split('\r\n')[0])).on('error', () => done(all.split('\r\n')[0]));
      setTimeout(() => socket.destroy(), 1500).unref();
    });
  it('answers 4xx to bytes that are no request of a browser, and goes on', async () => {
    const requests = [
      'GET /electrician HTTP/1.1\r\nHost: a b\r\n\r\n', 'GET /electrician HTTP/1.1\r\nHost: <script>\r\n\r\n', 'GET http://evil.example/ HTTP/1.1\r\nHost: x\r\n\r\n', 'GET //evil.example/x HTTP/1.1\r\nHost: x\r\n\r\n',
      'GET /\u0000 HTTP/1.1\r\nHost: x\r\n\r\n', 'GET /electrician HTTP/1.1\r\n\r\n', `GET /electrician HTTP/1.1\r\nHost: x\r\nX: ${'y'.repeat(70_000)}\r\n\r\n`, 'GET /electrician HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\nabc',
      'GET /electrician HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n', 'GET /electrician HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n', 'OPTIONS * HTTP/1.1\r\nHost: x\r\n\r\n', 'nonsense\r\n\r\n',
      'POST /electrician HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999\r\n\r\n', 'CONNECT x:443 HTTP/1.1\r\nHost: x\r\n\r\n',
    ];
    for (const request of requests) assert.match(await said(request), /^(HTTP\/1\.1 4\d\d .*|)$/, request.slice(0, 60));
    assert.match(await said('GET /electrician.json HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n'), /^HTTP\/1\.1 200 /);
  });
});

describe('on workerd', () => {
  let worker;
  before(async () => {
    const modules = [...(await built())].filter(([path]) => path !== 'server/node.js' && path !== 'server/site.js').map(([path, contents]) => ({type: 'ESModule', path: `/worker/${path}`, contents}));
    const main = "import {createHandler} from './server/handler.js';\nlet handler;\nexport default {fetch: (request, {GUIDES}) => (handler ??= createHandler({guides: {get: (key) => GUIDES.get(key)}}))(request)};";
    // `cf: false`: nothing is asked of its maker's site.
    worker = new Miniflare({cf: false, modulesRoot: '/worker', modules: [{type: 'ESModule', path: '/worker/main.js', contents: main}, ...modules], compatibilityDate: '2026-07-01', kvNamespaces: ['GUIDES']});
    const kv = await worker.getKVNamespace('GUIDES');
    for (const name of ['electrician', 'electrician.de']) await kv.put(name, readFileSync(join(guides, `${name}.json`), 'utf8'));
  });
  after(() => worker?.dispose());

  it('answers the same, unchanged, from its KV', async () => {
    // A KV does not list what it has.
    const plain = createHandler({guides: {get: (key) => store.get(key)}});
    for (const [path, headers] of [['/electrician', {}], ['/electrician', {'accept-language': 'de'}], ['/de/electrician/career-ladder?years=3', {}], ['/electrician.jsonld', {}], ['/nobody', {}], ['/%ff', {}], [`/-/oembed?url=${encodeURIComponent(`${origin}/electrician`)}`, {}]]) {
      const there = await worker.dispatchFetch(`${origin}${path}`, {headers});
      const here = await plain(new Request(`${origin}${path}`, {headers}));
      assert.equal(there.status, here.status, path);
      assert.equal(there.headers.get('etag'), here.headers.get('etag'), path);
      assert.equal(there.headers.get('content-security-policy'), here.headers.get('content-security-policy'));
      assert.equal(await there.text(), await here.text(), path);
    }
    // Each answer is read to its end: what is not read keeps the connection, and `dispose` waits for it.
    const whole = async (headers) => {
      const response = await worker.dispatchFetch(`${origin}/electrician`, {headers});
      await response.text();
      return response;
    };
    const etag = (await whole({})).headers.get('etag');
    assert.equal((await whole({'if-none-match': etag})).status, 304);
  });
});
