import { drawQueue } from "../base/draw-queue.js";
import { parts } from "../base/parts.js";
import { prefix } from "../base/prefix.js";
import { sheetOf } from "../base/style-sheet.js";
import { findAll, findFirst, isElement, matches, own, parentOf, setOwn } from "../input/page-nodes.js";
import { placeholders, hostOf, readPlaceholder } from "./placeholder.js";
import { pageDocument } from "../input/page-document.js";
const unknown = (name, host) => console.warn(`career-widgets: there is no widget "${name}"`, host);
const edited = '[contenteditable=""],[contenteditable=true i],[contenteditable=plaintext-only i]';
const limit = 99;
const key = /* @__PURE__ */ Symbol.for("career-widgets.embed");
const drawn = "code~[exportparts]:is(:state(ready),:state(partial))";
const styles = `@supports not selector(:state(x)){pre>code:has(~[exportparts]){display:none}}
:host{--career-held:0px!important}
:host>:state(loading){min-block-size:var(--career-reserve)}
pre:has(>${drawn}){display:block!important;min-inline-size:0!important;block-size:auto!important;min-block-size:0!important;max-block-size:none!important;margin-block:1em!important;padding:0!important;overflow:visible!important}
:is(pre,div.language-career-guide):has(${drawn}){border:0!important;outline:0!important;border-radius:0!important;background:none!important;box-shadow:none!important;filter:none!important;opacity:1!important;color:inherit!important;font:inherit!important;letter-spacing:inherit!important;text-align:inherit!important;text-shadow:inherit!important;white-space:normal!important;&::before,&::after{content:none!important}}
pre:has(>${drawn})>:not(:state(ready),:state(partial)),div.language-career-guide:has(${drawn}) :not(:has(${drawn}),[exportparts],[exportparts] *){display:none!important}`;
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const heard = (target, event) => new Promise((resolve) => target.addEventListener(event, resolve, { once: true }));
function isTakenOver(element) {
  for (let node = element; node; node = parentOf(node)) {
    const keys = Object.keys(node).join();
    if (keys.includes("__reactFiber$")) return true;
    if (keys.includes("__reactContainer$")) return false;
  }
  return true;
}
async function takenOver(element) {
  if (pageDocument.readyState !== "complete") {
    const isNext = findFirst(document, 'script[src*="/_next/"]');
    const [page] = performance.getEntriesByType("navigation");
    if (isNext || !page?.domContentLoadedEventEnd) await Promise.race([heard(isNext ? globalThis : document, isNext ? "load" : "DOMContentLoaded"), pause(3e3)]);
    await pause(50);
  }
  for (let i = 0; i < 50 && !isTakenOver(element); i++) await pause(60);
}
function start(missing = unknown) {
  const global = globalThis;
  if (global[key]) return;
  global[key] = true;
  const hosts = /* @__PURE__ */ new WeakMap();
  const watch = (host) => {
    const slot = Object.assign(pageDocument.createElement("slot"), { slot: "fallback" });
    let root;
    let widget;
    let last;
    let missed;
    let left = limit;
    let until = 0;
    let isReady = host.localName !== "pre";
    let ready;
    const adopt = () => {
      if (!root) return;
      const holder = root === host ? host.ownerDocument : root;
      const sheet = sheetOf(styles, host.ownerDocument);
      const sheets = own(holder, "adoptedStyleSheets");
      if (sheet && !sheets.includes(sheet)) setOwn(holder, "adoptedStyleSheets", [...sheets, sheet]);
    };
    const put = (widget2) => {
      const now = performance.now();
      if (now > until) {
        until = now + 1e3;
        left = limit;
      }
      if (left-- > 0) root.append(widget2);
      else if (left === -1) setTimeout(() => update(last), until - now + 1);
    };
    const update = (placeholder) => {
      last = placeholder;
      const said = placeholder.matches(placeholders) && hostOf(placeholder) === host && own(host.ownerDocument, "designMode") !== "on" && !host.closest(edited) && readPlaceholder(placeholder);
      const name = said && (said("career-widget") || "career-guide");
      const tag = `${prefix}${name}`;
      const type = customElements.get(tag);
      if (!said || !type || type.definition?.name !== name) {
        widget?.remove();
        widget = void 0;
        if (root !== host) root?.append(slot);
        if (name && name !== missed) missing(missed = name, host, () => update(last));
        return;
      }
      if (!isReady) {
        ready ??= takenOver(host).then(() => {
          isReady = true;
          lookAt([placeholder]);
        });
        return;
      }
      if (!root) {
        root = host.localName === "pre" ? host : host.attachShadow({ mode: "open" });
        if (root === host) new ResizeObserver(() => requestAnimationFrame(adopt)).observe(host);
      }
      adopt();
      if (widget?.localName !== tag) {
        widget?.remove();
        widget = root.querySelector(tag) ?? pageDocument.createElement(tag);
        widget.setAttribute("exportparts", parts);
        widget.append(slot);
      }
      for (const each of type.observedAttributes) {
        const value = said(each);
        if (value === widget.getAttribute(each)) continue;
        if (value === null) widget.removeAttribute(each);
        else widget.setAttribute(each, value);
      }
      if (widget.parentNode !== root) put(widget);
    };
    new MutationObserver(() => update(last)).observe(host, { attributes: true, characterData: true, childList: true, subtree: true });
    hosts.set(host, update);
    return update;
  };
  const found = (placeholder) => {
    const host = hostOf(placeholder);
    try {
      if (host) (hosts.get(host) ?? watch(host))(placeholder);
    } catch (error) {
      console.warn(error);
    }
  };
  const waiting = /* @__PURE__ */ new Set();
  const lookAtWaiting = () => {
    for (const placeholder of waiting) {
      waiting.delete(placeholder);
      if (placeholder.isConnected) found(placeholder);
      if (drawQueue.isLate) break;
    }
    if (waiting.size > 0) void drawQueue.requestTask(pageDocument.documentElement, lookAtWaiting, false);
  };
  const lookAt = (placeholders2) => {
    for (const placeholder of placeholders2) waiting.add(placeholder);
    if (waiting.size > 0) void drawQueue.request(pageDocument.documentElement, lookAtWaiting, false);
  };
  const scan = (node) => lookAt(findAll(node, placeholders));
  new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records)
      for (const node of type === "attributes" ? [target] : addedNodes)
        if (isElement(node)) {
          if (matches(node, placeholders)) lookAt([node]);
          scan(node);
        }
  }).observe(document, { childList: true, subtree: true, attributeFilter: ["contenteditable"] });
  scan(document);
}
export {
  start,
  unknown
};
//# sourceMappingURL=enhance.js.map
