/**
 * Fetches the widgets that a page uses, and the languages that it uses them in; nothing else, and nothing twice. It looks at the
 * document, also at what comes into it later, but not into shadow roots.
 */
import {prefix} from '../base/prefix.js';
import {findAll, isElement, matches, nearestAttribute} from '../input/page-nodes.js';
import {hostOf, placeholders} from './placeholder.js';
import type * as Enhance from './enhance.js';

/** How the parts are fetched, each by its name; what has them knows which there are. */
export interface Parts {
  widgets: ReadonlyMap<string, () => Promise<unknown>>;
  languages: ReadonlyMap<string, () => Promise<unknown>>;
  enhance(): Promise<typeof Enhance>;
}

export function startLoader({widgets, languages, enhance}: Parts): void {
  // On a server there is no page to look at.
  if (!globalThis.document) return;
  /** Whether it was said that parts cannot be loaded; the others will fail too. */
  let isTold = false;
  const loading = new Map<() => Promise<unknown>, Promise<unknown>>();

  /** Fetches a part once; one that could not be fetched is asked for again by the next element that needs it. */
  function load<Part>(part: () => Promise<Part>): Promise<Part | undefined> {
    const started =
      loading.get(part) ??
      part().catch((error: unknown) => {
        loading.delete(part);
        if (!isTold) console.warn('career-widgets: loader.js cannot load the files beside it. Bundled with other scripts it has none: load career-widgets.js instead', error);
        isTold = true;
      });
    loading.set(part, started);
    return started as Promise<Part | undefined>;
  }

  /** Asks for the language that an element is in, and for a widget; tells whether there is one to wait for. */
  function need(element: Element, tag: string): Promise<unknown> | undefined {
    const lang = nearestAttribute(element, 'lang')?.toLowerCase().split(/[-_]/)[0] ?? '';
    const language = languages.get(lang);
    if (language) void load(language);
    const widget = widgets.get(tag);
    return widget && !customElements.get(prefix + tag) ? load(widget) : undefined;
  }

  function found(element: Element) {
    const isPlaceholder = element.matches(placeholders);
    void need(element, isPlaceholder ? '' : element.localName.slice(prefix.length));
    if (!isPlaceholder || !hostOf(element)) return;
    void load(enhance).then((part) =>
      part?.start((name, host, again) => {
        const widget = need(host, name);
        if (widget) void widget.then(() => customElements.get(prefix + name) && again());
        else part.unknown(name, host, again);
      }),
    );
  }

  const selector = [placeholders, ...[...widgets.keys()].map((tag) => prefix + tag)].join();
  const scan = (node: Document | Element) => findAll(node, selector).forEach(found);
  new MutationObserver((records) => {
    for (const {type, addedNodes} of records)
      if (type === 'attributes') scan(document);
      else
        for (const node of addedNodes)
          if (isElement(node)) {
            if (matches(node, selector)) found(node);
            scan(node);
          }
  }).observe(document, {childList: true, subtree: true, attributeFilter: ['lang']});
  scan(document);
}
