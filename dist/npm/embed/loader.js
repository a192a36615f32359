import { prefix } from "../base/prefix.js";
import { findAll, isElement, matches, nearestAttribute } from "../input/page-nodes.js";
import { hostOf, placeholders } from "./placeholder.js";
function startLoader({ widgets, languages, enhance }) {
  if (!globalThis.document) return;
  let isTold = false;
  const loading = /* @__PURE__ */ new Map();
  function load(part) {
    const started = loading.get(part) ?? part().catch((error) => {
      loading.delete(part);
      if (!isTold) console.warn("career-widgets: loader.js cannot load the files beside it. Bundled or joined to other scripts it has none: load career-widgets.js instead", error);
      isTold = true;
    });
    loading.set(part, started);
    return started;
  }
  function need(element, tag) {
    const lang = nearestAttribute(element, "lang")?.toLowerCase().split(/[-_]/)[0] ?? "";
    if (Object.hasOwn(languages, lang)) void load(languages[lang]);
    return Object.hasOwn(widgets, tag) && !customElements.get(prefix + tag) ? load(widgets[tag]) : void 0;
  }
  function found(element) {
    const isPlaceholder = element.matches(placeholders);
    void need(element, isPlaceholder ? "" : element.localName.slice(prefix.length));
    if (!isPlaceholder || !hostOf(element)) return;
    void load(enhance).then(
      (part) => part?.start((name, host, again) => {
        const widget = need(host, name);
        if (widget) void widget.then(() => customElements.get(prefix + name) && again());
        else part.unknown(name, host, again);
      })
    );
  }
  const selector = [placeholders, ...Object.keys(widgets).map((tag) => prefix + tag)].join();
  const scan = (node) => findAll(node, selector).forEach(found);
  new MutationObserver((records) => {
    for (const { type, addedNodes } of records)
      if (type === "attributes") scan(document);
      else
        for (const node of addedNodes)
          if (isElement(node)) {
            if (matches(node, selector)) found(node);
            scan(node);
          }
  }).observe(document, { childList: true, subtree: true, attributeFilter: ["lang"] });
  scan(document);
}
export {
  startLoader
};
//# sourceMappingURL=loader.js.map
