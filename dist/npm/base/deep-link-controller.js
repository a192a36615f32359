import { drawQueue } from "./draw-queue.js";
import { pageDocument } from "../input/page-document.js";
const fragment = () => new URLSearchParams(location.hash.replace("#", "=")).get("") ?? "";
const isFragmentFree = () => /^(https?|file):/.test(location.protocol) && !/^#!|\//.test(location.hash);
const address = () => location.pathname + location.hash;
const controllers = /* @__PURE__ */ new Set();
let seen;
let isPending = false;
let moves = true;
let put;
let isTraversal = false;
let isScheduled = false;
function settle() {
  seen = address();
  isPending = false;
}
function scheduleFollow() {
  if (isScheduled) return;
  isScheduled = true;
  requestAnimationFrame(() => {
    isScheduled = false;
    follow();
  });
}
function follow() {
  if (address() !== seen) {
    moves = seen !== void 0 || history.scrollRestoration === "manual" || !isReload();
    seen = address();
    isPending = true;
  }
  const id = isPending && fragment();
  if (!id || pageDocument.getElementById(id)) return;
  for (const controller of controllers) {
    const target = controller.usesAddress && controller.find(id);
    if (!target) continue;
    isPending = false;
    reach(target, moves && !isTyping());
    return;
  }
}
const isReload = () => /reload|back/.test(performance.getEntriesByType("navigation")[0]?.type ?? "");
function isTyping() {
  let { activeElement } = document;
  while (activeElement?.shadowRoot?.activeElement) ({ activeElement } = activeElement.shadowRoot);
  return !!activeElement?.matches("input,textarea,select,iframe,[contenteditable]");
}
function reach(target, withFocus) {
  const { isUpdatePending, hasUpdated, updateComplete } = target;
  if (isUpdatePending && !hasUpdated) {
    if (withFocus) target.scrollIntoView();
    void updateComplete.then(() => requestAnimationFrame(() => reach(target, withFocus)));
    return;
  }
  target.open = true;
  for (let around = target.parentElement?.closest("details"); around; around = around.parentElement?.closest("details")) around.open = true;
  if (!withFocus) return;
  target.scrollIntoView();
  keepInView(target);
  const heading = target.shadowRoot?.getElementById("heading");
  (target.querySelector("summary") ?? Object.assign(heading ?? target, { tabIndex: -1 })).focus({ preventScroll: true });
}
const framesOfCalm = 10;
function keepInView(target) {
  const gone = new AbortController();
  for (const type of ["wheel", "touchmove", "pointerdown", "keydown", "popstate"]) addEventListener(type, () => gone.abort(), { capture: true, passive: true, signal: gone.signal });
  let calm = 0;
  const again = () => requestAnimationFrame(() => {
    if (gone.signal.aborted) return;
    const { top } = target.getBoundingClientRect();
    target.scrollIntoView();
    calm = target.getBoundingClientRect().top === top ? calm + 1 : 0;
    if (calm < framesOfCalm) again();
    else gone.abort();
  });
  drawQueue.whenDone(again);
}
let isListening = false;
function listen() {
  if (isListening) return;
  isListening = true;
  globalThis.navigation?.addEventListener("navigate", (event) => {
    isTraversal = event.navigationType === "traverse";
  });
  addEventListener("popstate", () => {
    const isOver = isTraversal || fragment() === put;
    put = void 0;
    settle();
    if (isOver) return;
    isPending = moves = true;
    follow();
  });
  addEventListener("click", (event) => {
    const link = event.composedPath().find((each) => each instanceof HTMLAnchorElement);
    if (event.defaultPrevented || !link?.hash || link.href !== location.href) return;
    seen = address();
    isPending = moves = true;
    scheduleFollow();
  });
  for (const type of ["wheel", "touchmove", "keydown"]) addEventListener(type, settle, { capture: true, passive: true });
}
function nearest(path, id) {
  for (const node of path)
    if ("nodeType" in node)
      for (const controller of controllers) {
        const target = controller.isIn(node) && controller.find(id);
        if (target) return target;
      }
  return void 0;
}
class DeepLinkController {
  #host;
  #selector;
  constructor(host, selector) {
    this.#host = host;
    this.#selector = selector;
    host.addController(this);
  }
  hostConnected() {
    listen();
    this.#host.renderRoot.addEventListener("click", this.#followLink);
    controllers.add(this);
  }
  hostDisconnected() {
    controllers.delete(this);
  }
  hostUpdated() {
    scheduleFollow();
  }
  /** Whether the element may read the address, and set it. */
  get usesAddress() {
    return !this.#host.noAddress;
  }
  /** Whether a link to a place in the element leads there from elsewhere. */
  get isLinkable() {
    return this.usesAddress && this.#host.isConnected && isFragmentFree();
  }
  find(id) {
    const find = () => [...this.#host.renderRoot.querySelectorAll(this.#selector)].find((each) => each.id === id);
    const found = find();
    if (found || !this.#host.reveal) return found;
    this.#host.reveal(id);
    return find();
  }
  /** Whether the element is in a node, across shadow roots. */
  isIn(node) {
    for (let host = this.#host; host; host = host.getRootNode().host) if (Node.prototype.contains.call(node, host)) return true;
    return false;
  }
  #followLink = (given) => {
    const event = given;
    const path = event.composedPath();
    const link = path.find((each) => each instanceof HTMLAnchorElement);
    const href = link?.getAttribute("href");
    if (href?.[0] !== "#" || event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const id = href.slice(1);
    const target = nearest(path, id);
    if (!target) return;
    event.preventDefault();
    if (this.isLinkable && this.#host.ownerDocument === document && fragment() !== id) {
      put = id;
      location.hash = href;
    }
    settle();
    reach(target, true);
    if (pageDocument.getElementById(id)) requestAnimationFrame(() => reach(target, true));
  };
}
export {
  DeepLinkController
};
//# sourceMappingURL=deep-link-controller.js.map
