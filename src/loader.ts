/**
 * Fetches the widgets that a page uses, and the languages that it uses them in, from the folder that this script is in;
 * nothing else, and nothing twice. It looks at the document, also at what comes into it later, but not into shadow roots.
 */
declare const __TAGS__: string[];
declare const __LANGUAGES__: string[];

const selector = __TAGS__.join();
const asked = new Set<string>();

function load(file: string) {
  if (asked.has(file)) return;
  asked.add(file);
  import(`./${file}.js`).catch((error: unknown) => {
    // The next element that needs it asks again.
    asked.delete(file);
    console.warn(`career-widgets: ${file}.js could not be loaded`, error);
  });
}

function need(element: Element) {
  if (!customElements.get(element.localName)) load(`widgets/${element.localName}`);
  const lang = element.closest('[lang]')?.getAttribute('lang')?.toLowerCase().split(/[-_]/)[0];
  if (__LANGUAGES__.includes(lang!)) load(`locales/${lang}`);
}

const scan = (node: Document | Element) => node.querySelectorAll(selector).forEach(need);

new MutationObserver((records) => {
  for (const {type, addedNodes} of records)
    if (type === 'attributes') scan(document);
    else
      for (const node of addedNodes)
        if (node instanceof Element) {
          if (node.matches(selector)) need(node);
          scan(node);
        }
}).observe(document, {childList: true, subtree: true, attributeFilter: ['lang']});
scan(document);
