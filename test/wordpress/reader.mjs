// What a reader sees of a post in which each case stands under a heading "case …".
import {join} from 'node:path';
import {build} from 'esbuild';
import {root} from '../../src/build/widgets.mjs';

const {outputFiles: [legible]} = await build({entryPoints: [join(root, 'test/wordpress/legible.ts')], bundle: true, write: false, format: 'iife', globalName: 'legible'});

/** With these a browser finds this machine alone. A route that aborts the rest would do it too, but with routes Playwright turns the cache off. */
export const alone = ['--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1'];

/** Opens a page as somebody who is not logged in. */
export async function open(browser, address, {colorScheme = 'light', width = 1280} = {}) {
  const context = await browser.newContext({viewport: {width, height: 900}, colorScheme});
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  page.errors = [];
  page.on('pageerror', (error) => page.errors.push(error.message));
  await page.goto(address, {waitUntil: 'load'});
  await drawn(page);
  return page;
}

/** Waits until every widget has what it will show. */
export async function drawn(page) {
  // The loader asks for the widgets, and those for their guides.
  await page.waitForLoadState('networkidle', {timeout: 15_000}).catch(() => {});
  const count = () => {
    const all = (root) => [...root.querySelectorAll('*')].flatMap((each) => [...(each.shadowRoot ? [each, ...all(each.shadowRoot)] : [])]);
    const widgets = all(document).filter((each) => each.constructor.definition);
    return [widgets.length, widgets.filter((each) => each.matches(':state(loading)')).length].join();
  };
  for (let last = '', same = 0, tries = 0; same < 3 && tries < 100; tries++) {
    const now = await page.evaluate(count);
    same = now === last && now.endsWith(',0') ? same + 1 : 0;
    last = now;
    await page.waitForTimeout(150);
  }
}

/**
 * By the name of each case: what is there (`widget`, or `text` to read; `JSON` or `tags` that nobody can), its words, and whether a
 * widget stands in the column of the text.
 */
export const outcomes = (page, content = '.wp-block-post-content, .entry-content, .widget-area') => page.evaluate((content) => {
  const isShown = (node) => !/^(SCRIPT|STYLE|TEMPLATE)$/.test(node.tagName) && getComputedStyle(node).display !== 'none';
  const words = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    if (node.nodeType !== Node.ELEMENT_NODE || !isShown(node)) return '';
    const inner = node.localName === 'slot' && node.assignedNodes().length ? node.assignedNodes() : (node.shadowRoot ?? node).childNodes;
    return [...inner].map(words).join(' ');
  };
  const widgets = (node) => {
    if (node.nodeType !== Node.ELEMENT_NODE) return [];
    if (node.constructor.definition) return [node];
    return [...(node.shadowRoot?.children ?? []), ...node.children].flatMap(widgets);
  };
  const isHeading = (node) => node.localName === 'h2' && /^case /.test(node.textContent);
  return Object.fromEntries([...document.querySelectorAll('h2')].filter(isHeading).map((heading) => {
    // What follows it up to the next one; in a widget area each block has an element around it.
    const container = heading.closest(content);
    const nodes = [];
    for (let node = heading; node && node !== container;) {
      if (!node.nextSibling) {
        node = node.parentNode;
        continue;
      }
      node = node.nextSibling;
      if (isHeading(node) || [...(node.children ? node.querySelectorAll('h2') : [])].some(isHeading)) break;
      nodes.push(node);
    }
    const text = nodes.map(words).join(' ').replace(/\s+/g, ' ').trim();
    const found = nodes.flatMap(widgets);
    const isDrawn = found.length > 0 && found.every((each) => each.matches(':state(ready),:state(partial)') && each.getBoundingClientRect().height > 0);
    const kind = /\{\s*["“]|%7B%22|["”]\s*:\s*[[{"“]/.test(text) ? 'JSON' : /data-career|career-widget=|<\/?[a-z]/.test(text) ? 'tags' : isDrawn ? 'widget' : text ? 'text' : 'nothing';
    // The heading is where the theme puts a block of text.
    const column = heading.getBoundingClientRect();
    const out = found.map((each) => each.getBoundingClientRect()).filter(({left, right, width}) => left < column.left - 2 || right > column.right + 2 || width < 240);
    // Themes put a sign into headings, by which they are linked to.
    return [heading.textContent.slice('case '.length).replace(/[\s#\u200b]+$/, ''), {kind, text: text.slice(0, 200), column: out.length ? out.map(({left, width}) => `${Math.round(left)}+${Math.round(width)} instead of ${Math.round(column.left)}+${Math.round(column.width)}`).join() : ''}];
  }));
}, content);

/** The words of HTML, as something that shows no HTML has them. */
export const textOf = (html) => html.replace(/<!\[CDATA\[|\]\]>/g, '').replace(/<(script|style)[^]*?<\/\1>/g, '').replace(/<[^>]*>/g, ' ')
  .replace(/&(?:quot|#34|#8220|#8221|#8243);/g, '"').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&#8217;|&#039;/g, "'").replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(code)).replace(/&amp;/g, '&').replace(/\s+/g, ' ').trim();
/** What words are to a reader. */
export const kindOf = (text) => (/\{\s*["“”]|%7B%22/.test(text) ? 'JSON' : /data-career|career-widget=|<\/?[a-z]/.test(text) ? 'tags' : text ? 'text' : 'nothing');

/** What of the widgets on a page cannot be read: text below 4.5 : 1, marks below 3 : 1. */
export async function illegible(page) {
  await page.evaluate(legible.text.replace('"use strict";', '').replace('var legible', 'globalThis.legible'));
  return page.evaluate(() => globalThis.legible.illegible());
}
