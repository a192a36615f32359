// Rendering without a browser: node --test test/server.test.mjs
import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import createDOMPurify from 'dompurify';
import {JSDOM} from 'jsdom';
import {parse, parseFragment} from 'parse5';
import rehypeParse from 'rehype-parse';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import sanitizeHtml from 'sanitize-html';
import {unified} from 'unified';
import {root, tags} from '../src/build/widgets.mjs';
import {load} from './support/server.mjs';

const {attributesOf, hasContent, languages, renderGuide, renderWidget, streamGuide, styleHashes, tags: known} = await load('server');
const folder = join(root, 'stories/guides');
const guides = new Map(readdirSync(folder).filter((file) => file.endsWith('.json')).map((file) => [file.replace('.json', ''), JSON.parse(readFileSync(join(folder, file), 'utf8'))]));

/** All nodes of what is parsed, those in templates too. */
function* nodesOf(node) {
  yield node;
  for (const child of [...(node.childNodes ?? []), ...(node.content ? [node.content] : [])]) yield* nodesOf(child);
}
const squeezed = (text) => text.replaceAll('\u2060', '').replace(/[\s\u200e\u200f]+/g, ' ').trim();
const inertParts = new Set(['script', 'style']);
const textOf = (html) => squeezed([...nodesOf(parseFragment(html))].filter((node) => node.nodeName === '#text' && !inertParts.has(node.parentNode.nodeName)).map(({value}) => value).join(' '));
const elementsIn = (html) => [...nodesOf(parseFragment(html))].filter(({tagName}) => tagName);
const linksIn = (html) => new Set(elementsIn(html).flatMap(({attrs}) => attrs.filter(({name}) => name === 'href').map(({value}) => value)));

/** The texts of a guide; not codes of our own, which are drawn as words, nor dates and addresses, which are looked at apart. */
function* stringsOf(value, path = '') {
  if (typeof value === 'string') {
    if (!/(^|\.)(lang|url|updated|date|currency|country|per|level|pattern|stress|balance|version|start|end|workModes\[\d+\]|from|to)$/.test(path)) yield [path, value];
  } else if (Array.isArray(value)) for (const [i, each] of value.entries()) yield* stringsOf(each, `${path}[${i}]`);
  else if (value && typeof value === 'object') for (const [key, each] of Object.entries(value)) yield* stringsOf(each, path ? `${path}.${key}` : key);
}
const sentencesOf = (text) => text.split(/\n\s*\n/).map(squeezed);

describe('renderGuide', () => {
  for (const [name, guide] of guides)
    for (const form of ['shadow', 'plain'])
      it(`has every text and link of ${name} in the form ${form}`, async () => {
        const html = await renderGuide(guide, {form, data: false});
        const text = textOf(html).toLowerCase();
        const missing = [...stringsOf(guide)].filter(([, value]) => sentencesOf(value).some((each) => !text.includes(each.toLowerCase())));
        assert.deepEqual(missing, []);
        const links = linksIn(html);
        const urls = [...JSON.stringify(guide).matchAll(/"url":"([^"]+)"/g)].map(([, url]) => url);
        assert.deepEqual(urls.filter((url) => !links.has(url)), []);
      });

  it('streams the same, and stops where nobody reads on', async () => {
    const guide = guides.get('electrician');
    for (const form of ['shadow', 'plain']) assert.equal(await new Response(streamGuide(guide, {form})).text(), await renderGuide(guide, {form}));
    const reader = streamGuide(guide).getReader();
    const {value} = await reader.read();
    assert.ok(value.length < 100_000);
    await reader.cancel();
  });

  it('carries the guide for the script, and nothing in it ends the element', async () => {
    const guide = {title: '</script><!--<script>', faq: [{question: '<b>', answer: '</template></career-guide><img src=x onerror=alert(1)>'}]};
    const html = await renderGuide(guide);
    const elements = elementsIn(html);
    assert.ok(!elements.some(({tagName}) => tagName === 'img' || tagName === 'b'));
    const [data] = elements.filter(({tagName}) => tagName === 'script');
    assert.deepEqual(JSON.parse(data.childNodes[0].value), guide);
    assert.equal(parseFragment(html).childNodes.length, 1);
    assert.ok(!/<script/.test(await renderGuide(guide, {src: '/guide.json'})));
  });

  it('has only the sections that have something to show, and lists them', async () => {
    const html = await renderGuide({title: 'Diver', faq: [{question: 'Why?', answer: 'Why not.'}], mistakes: [], salary: 'nothing'});
    const sections = elementsIn(html).filter(({tagName}) => known.includes(tagName)).map(({tagName}) => tagName);
    assert.deepEqual(sections, ['career-guide', 'role-summary', 'role-faq']);
    assert.deepEqual([...linksIn(html)], ['#role-summary', '#role-faq']);
  });

  it('does not throw, whatever a guide is', async () => {
    for (const guide of [null, undefined, 'text', 7, [], {salary: {min: 'x'}}, {lang: 'no language!', title: 7}, {faq: [{question: {}}]}, {day: [{start: '25:99'}]}])
      for (const form of ['shadow', 'plain']) assert.equal(typeof (await renderGuide(guide, {form})), 'string');
  });

  it('is in the language of the page', async () => {
    const guide = guides.get('electrician');
    assert.deepEqual(languages, ['en', ...readdirSync(join(root, 'src/locales')).map((file) => file.replace('.ts', '')).filter((name) => name !== 'index').sort()]);
    for (const form of ['shadow', 'plain']) {
      const html = await renderGuide(guide, {form, lang: 'de'});
      assert.match(html, />Häufige Fragen</);
      assert.doesNotMatch(html, /Career guide/);
      assert.match(html, /^<[a-z-]+ lang="de"/);
      // The guide's own words are marked.
      assert.match(html, /<bdi[^>]* lang="en"/);
    }
  });
});

describe('renderWidget', () => {
  const guide = guides.get('software-developer');

  it('knows every widget, and its attributes', () => {
    assert.deepEqual([...known].sort(), tags);
    assert.ok(attributesOf('salary-range').includes('hours-per-year'));
    assert.ok(!attributesOf('salary-range').some((name) => ['guide', 'src', 'debug'].includes(name)));
    assert.throws(() => attributesOf('x-y'), RangeError);
  });

  for (const tag of tags)
    it(`renders <${tag}> as declarative shadow DOM and as plain HTML`, async () => {
      assert.equal(hasContent(tag, guide), true);
      const html = await renderWidget(tag, guide);
      assert.match(html, new RegExp(`^<${tag} lang="en"><template shadowrootmode="open"><style>`));
      assert.ok(!/<!--|defer-hydration|\[object|undefined/.test(html.replace(/<style>.*?<\/style>|<script.*?<\/script>/gs, '')), 'nothing is left of the renderer');
      const plain = await renderWidget(tag, guide, {form: 'plain'});
      assert.ok(!/ (class|style|id|part|aria-\w+)=|<(svg|button|input|select|slot|template|details)/.test(plain), plain);
      assert.match(plain, /^<div lang="en" dir="ltr"><h2>/);
    });

  it('takes attributes, a level for its heading, a nonce and a prefix', async () => {
    const pay = {salary: [{area: 'North', currency: 'USD', per: 'year', median: 1000}, {area: 'South', currency: 'USD', per: 'year', median: 2000}]};
    const html = await renderWidget('salary-range', pay, {attributes: {area: 'South', interactive: true, onclick: 'x', src: 'y', heading: '<i>'}, headingLevel: 4, nonce: 'n"1', prefix: 'acme'});
    assert.match(html, /^<acme-salary-range area="South" interactive="" heading="&lt;i&gt;" heading-level="4" lang="en"><template shadowrootmode="open"><style nonce="n&quot;1">/);
    assert.match(html, /<h4[^>]*>&lt;i&gt;</);
    assert.match(textOf(html), /\$2,000/);
  });

  it('gives the hashes of its style sheets for a policy', async () => {
    const [hash] = await styleHashes('salary-range');
    const [, css] = /<style>(.*?)<\/style>/s.exec(await renderWidget('salary-range', guide));
    assert.equal(hash, `'sha256-${Buffer.from(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(css))).toString('base64')}'`);
    assert.equal((await styleHashes('career-guide')).length, tags.length);
    // What is taken out of them is not in a string.
    assert.ok(!/\/\*|\n\s/.test(css));
  });

  it('leaves the registry of the app alone', () => {
    assert.equal(globalThis.customElements?.get?.('salary-range'), undefined);
  });
});

describe('plain HTML', () => {
  const purify = createDOMPurify(new JSDOM('').window);
  const github = unified().use(rehypeParse, {fragment: true}).use(rehypeSanitize).use(rehypeStringify);
  const sanitizers = {
    DOMPurify: (html) => purify.sanitize(html),
    'sanitize-html': (html) => sanitizeHtml(html),
    'the sanitizer of GitHub': (html) => String(github.processSync(html)),
  };
  const structure = (html) => elementsIn(html).map(({tagName}) => tagName).filter((name) => !['bdi', 'div'].includes(name)).join(' ');

  for (const [sanitizer, clean] of Object.entries(sanitizers))
    for (const [name, guide] of guides)
      it(`of ${name} passes ${sanitizer}`, async () => {
        const html = await renderGuide(guide, {form: 'plain'});
        const cleaned = clean(html);
        assert.equal(textOf(cleaned), textOf(html));
        assert.equal(structure(cleaned), structure(html));
        assert.deepEqual(linksIn(cleaned), linksIn(html));
      });

  it('is what it says, parsed as a page: no element that its place does not allow', async () => {
    for (const guide of guides.values()) {
      const html = await renderGuide(guide, {form: 'plain'});
      const body = parse(`<!doctype html><title>x</title>${html}`).childNodes[1].childNodes[1];
      assert.equal(body.childNodes.length, 1);
      const names = [...nodesOf(body)].map(({tagName}) => tagName).filter(Boolean).slice(1).join(' ');
      assert.equal(names, elementsIn(html).map(({tagName}) => tagName).join(' '));
      assert.ok(!/<(\w+)[^>]*><\/\1>/.test(html.replace(/<td><\/td>/g, '')), 'no empty element');
      // A list that is cut in two on a screen is one.
      assert.ok(!/<\/ul><ul>|<\/ol><ol>/.test(html));
    }
  });
});
