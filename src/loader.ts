/**
 * Fetches the widgets that a page uses, and the languages that it uses them in, from the folder that this script is in;
 * nothing else, and nothing twice. It looks at the document, also at what comes into it later, but not into shadow roots.
 */
import {prefix} from './section/prefix.js';
import {doors, hostOf} from './upgrade/read-door.js';
import type * as Upgrade from './upgrade/upgrade.js';

declare const __TAGS__: string[];
declare const __LANGUAGES__: string[];

const selector = [doors, ...__TAGS__.map((tag) => prefix + tag)].join();
const atFirst = [...document.querySelectorAll(selector)];
/** A page with one widget gets it in one file; of several, each comes without the core that they share. The whole guide brings others. */
const [one, another] = new Set(atFirst.map(({localName}) => localName));
const fileOf = (tag: string) => `${another || tag === 'career-guide' || prefix + tag !== one ? 'shared' : 'widgets'}/${tag}`;
const asked = new Map<string, Promise<unknown>>();

function load(file: string): Promise<unknown> {
  const loading =
    asked.get(file) ??
    import(`./${file}.js`).catch((error: unknown) => {
      // The next element that needs it asks again.
      asked.delete(file);
      console.warn(`career-widgets: ${file}.js could not be loaded`, error);
    });
  asked.set(file, loading);
  return loading;
}

/** Asks for the language that an element is in, and for a widget; tells whether there is one to wait for. */
function need(element: Element, tag: string): Promise<unknown> | false {
  const lang = element.closest('[lang]')?.getAttribute('lang')?.toLowerCase().split(/[-_]/)[0];
  if (__LANGUAGES__.includes(lang!)) void load(`locales/${lang}`);
  return __TAGS__.includes(tag) && !customElements.get(prefix + tag) && load(fileOf(tag));
}

function found(element: Element) {
  const isDoor = element.matches(doors);
  void need(element, isDoor ? '' : element.localName.slice(prefix.length));
  if (!isDoor || !hostOf(element)) return;
  void load('upgrade').then((upgrade) => {
    const {start, unknown} = (upgrade ?? {}) as Partial<typeof Upgrade>;
    start?.((name, host, again) => {
      const loading = need(host, name);
      if (loading) void loading.then(() => customElements.get(prefix + name) && again());
      else unknown!(name, host, again);
    });
  });
}

const scan = (node: Document | Element) => node.querySelectorAll(selector).forEach(found);

new MutationObserver((records) => {
  for (const {type, addedNodes} of records)
    if (type === 'attributes') scan(document);
    else
      for (const node of addedNodes)
        if (node instanceof Element) {
          if (node.matches(selector)) found(node);
          scan(node);
        }
}).observe(document, {childList: true, subtree: true, attributeFilter: ['lang']});
atFirst.forEach(found);
