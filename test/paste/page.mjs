// What readers get of what a tool has made: put on a page with dist/career-widgets.js, and looked at in a browser.
import {createServer} from 'node:http';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {root, tags} from '../../src/build/widgets.mjs';
import {guideFile} from './samples.mjs';

export const before = 'The paragraph before it.';
export const after = 'The paragraph after it.';

const types = {js: 'text/javascript', json: 'application/json', html: 'text/html; charset=utf-8'};

/** Serves pages by number, the example guides, and the files that are given by name. */
export async function serve(files) {
  const pages = [];
  const answer = (path) => {
    const [, page] = /^\/page\/(\d+)$/.exec(path) ?? [];
    if (page) return pages[page];
    const [, guide] = /^\/guides\/([\w.-]+)\.json$/.exec(path) ?? [];
    if (guide) return readFileSync(guideFile(guide));
    return path === '/career-widgets.js' ? readFileSync(join(root, 'dist', path)) : files[path];
  };
  const server = createServer(({url}, response) => {
    const body = answer(url);
    response.writeHead(body === undefined ? 404 : 200, {'content-type': types[/\.(\w+)$/.exec(url)?.[1] ?? 'html'], 'cache-control': url.startsWith('/page/') ? 'no-store' : 'max-age=600'});
    response.end(body);
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = `http://127.0.0.1:${server.address().port}`;
  return {
    address,
    /** The address of a page that has this. */
    page: (body) => `${address}/page/${pages.push(`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>An article</title><link rel="icon" href="data:,">
<script type="module" src="/career-widgets.js"></script></head><body>${body}</body></html>`) - 1}`,
    close: () => server.close(),
  };
}

/** Runs in the page, so it has nothing from outside. */
async function look({tags, before, after, fallback, shows}) {
  const {document, Text, Element, HTMLSlotElement, getComputedStyle, requestAnimationFrame} = globalThis;
  /** What is drawn under a node, in its order: shadow roots, and what slots show. */
  function* drawn(node) {
    yield node;
    if (node instanceof HTMLSlotElement && node.assignedNodes()[0]) for (const one of node.assignedNodes({flatten: true})) yield* drawn(one);
    else for (const one of (node.shadowRoot ?? node).childNodes) yield* drawn(one);
  }
  const boxOf = (element) => {
    let at = element;
    while (at && getComputedStyle(at).display === 'contents') at = at.assignedSlot ?? at.parentElement ?? at.getRootNode().host;
    return at;
  };
  const isShown = new Map();
  const isSeen = (text) => {
    const parent = text.assignedSlot ?? text.parentElement ?? text.getRootNode().host;
    if (!isShown.has(parent)) isShown.set(parent, boxOf(parent)?.checkVisibility({visibilityProperty: true, opacityProperty: true}));
    return isShown.get(parent);
  };
  const seen = (root) => [...drawn(root)].filter((node) => node instanceof Text && node.data.trim() && isSeen(node));
  const wordsOf = (texts) => texts.map(({data}) => data).join(' ');
  const widgets = () => [...drawn(document.body)].filter((node) => node instanceof Element && tags.includes(node.localName) && node.state !== undefined);

  // A block of code gets its widget once a framework may have taken it over.
  const isPromised = document.querySelector('[data-career-widget], .language-career-guide, [href*="#career-widget="]');
  for (let i = 0, calm = 0; i < 300 && calm < 3; i++) {
    const all = widgets();
    await Promise.all(all.map((each) => each.updateComplete));
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const isAwaited = isPromised && !all[0] && i < 30;
    calm = isAwaited || all.some(({state}) => state === 'loading') || all.length !== widgets().length ? 0 : calm + 1;
  }

  // Editors may have their own typography.
  // What parts the signs of a template or a short code has no width.
  const plain = (text) => text.replaceAll('\u2060', '').replace(/[“”″„]/g, '"').replace(/[‘’′]/g, "'").replace(/-{2,3}|[–—]/g, '-').replaceAll('…', '...').replace(/\s+/g, '');
  const texts = seen(document.body);
  const text = wordsOf(texts);
  const whole = plain(text);
  const beside = [before, after].map(plain);
  const paragraphs = beside.map((words) => [...document.querySelectorAll('article > p')].filter((each) => plain(each.textContent) === words && plain(wordsOf(seen(each))) === words));
  const all = widgets();
  const [widget] = all;
  const within = widget ? plain(wordsOf(seen(widget))) : '';
  const isDrawn = widget?.state === 'ready' && all.every(({state}) => state === 'ready' || state === 'empty') && shows.every((each) => within.includes(plain(each)));
  const isRead = [fallback, ...shows].every((each) => whole.includes(plain(each)));
  // What the widget draws is in its shadow root.
  const outside = plain(wordsOf(texts.filter((node) => node.getRootNode() === document)));
  const isRaw = /[{[]\s*["“”]\w+["“”]\s*:|%7B%22|["“”]\s*:\s*["“”{[\d]/.test(text) || new RegExp(`</?(?:div|p|pre|code|a|h\\d|ul|ol|li|strong|${tags.join('|')})[\\s>]|career-widget=`).test(text);
  const faults = Object.entries({
    'JSON or tags are to be read': isRaw,
    'the paragraphs beside it are not what they were':
      paragraphs.some(({length}) => length !== 1) || !(paragraphs[0][0].compareDocumentPosition(paragraphs[1][0]) & 4) || beside.some((words) => whole.split(words).length !== 2),
    'its text is there as well as the widget': isDrawn && outside !== beside.join(''),
  }).flatMap(([fault, is]) => (is ? fault : []));
  const states = all.map(({localName, state}) => `${localName} ${state}`).join(', ');
  return {outcome: isRaw ? 'raw' : faults[0] ? 'broken' : isDrawn ? 'widget' : isRead ? 'fallback' : 'nothing', faults, states, text};
}

/**
 * Looks at a page, and says what readers have of the snippet: 'widget' or 'fallback', its text. Or what they must not have: 'raw',
 * its JSON or its tags; 'nothing'; 'broken', where what is beside it has suffered, or the console tells of an error.
 */
export async function outcomeOf(page, url, {fallback, shows}) {
  const said = [];
  const hear = (message) => message.type() === 'error' && said.push(message.text());
  const hearError = (error) => said.push(error.message);
  page.on('console', hear).on('pageerror', hearError);
  await page.goto(url);
  const seen = await page.evaluate(look, {tags, before, after, fallback, shows});
  page.off('console', hear).off('pageerror', hearError);
  return said[0] ? {...seen, outcome: seen.outcome === 'raw' ? 'raw' : 'broken', faults: [...seen.faults, ...said]} : seen;
}
