import { parseJson } from "../guide/parse-json.js";
import { consumeContext } from "./context.js";
import { findAll } from "./page-nodes.js";
import { watchScripts } from "./root-watcher.js";
import { fetchJson, unreadable } from "./fetch-json.js";
import { isObjectAsText } from "../guide/object-as-text.js";
import { pageDocument } from "./page-document.js";
const fromGuide = (guide, receive) => receive(typeof guide === "string" ? parseJson(guide, "`guide`") : { value: guide });
const fromScript = (text, receive) => receive(parseJson(text, "the JSON script"));
const fromUnknownId = (src, receive) => receive(unreadable(src, "not the id of a JSON script on this page"));
const fromUnreadPage = (_, receive) => receive({ state: "loading" });
const json = 'script[type="application/json"]';
class GuideInputController {
  /** The input that was there at the last `read`, what it was given, and what came of it. */
  #input;
  #given;
  #answer = {};
  #stop = void 0;
  #observer;
  #stopWaiting;
  /** Whether an input held "[object Object]" and was passed over for the next one, as of the last `read`. */
  hasObjectAsText = false;
  #host;
  constructor(host) {
    this.#host = host;
    host.addController(this);
  }
  hostConnected() {
    this.#host.requestUpdate();
  }
  hostDisconnected() {
    this.#observer?.disconnect();
    this.#stopWaiting?.();
    this.#stop?.();
    this.#input = void 0;
  }
  /** Whether the answer is the element's own; else it comes from what is around it. */
  get isOwn() {
    return this.#input !== consumeContext;
  }
  /** The answer as of now; asks for an update when there is another. Off the page it is the last one. */
  read() {
    const found = this.#find();
    if (!this.#isCurrent(found)) {
      this.#stop?.();
      [this.#input, this.#given] = found;
      this.#answer = {};
      this.#stop = this.#input?.(this.#given, (answer) => {
        this.#answer = answer;
        this.#changed();
      });
    }
    return this.#answer;
  }
  /** Asks for an update where another input is there than at the last `read`, or it was given something else. */
  requestUpdateIfStale() {
    if (!this.#isCurrent(this.#find())) this.#changed();
  }
  #changed = () => this.#host.requestUpdate();
  #isCurrent = ([input, given]) => input === this.#input && given === this.#given;
  #passOver(given) {
    const isText = isObjectAsText(given);
    this.hasObjectAsText ||= isText;
    return isText;
  }
  /** Which input there is, and what it is given. */
  #find() {
    const host = this.#host;
    const { guide, guideText } = host;
    const src = host.src?.replace(/^[^!-\uffff]+/, "");
    this.#observer?.disconnect();
    this.#stopWaiting?.();
    this.hasObjectAsText = false;
    for (const own of [guide, guideText]) if (own != null && !this.#passOver(own)) return [fromGuide, own];
    if (!host.isConnected) return [this.#input, this.#given];
    const id = src?.[0] === "#" && src.slice(1).trimEnd();
    const named = (root2) => findAll(root2, json).find((one) => one.id === id);
    const root = host.getRootNode();
    const script = host.querySelector(`:scope>${json}`) ?? (id && (named(root) ?? named(document)));
    if (script) (this.#observer ??= new MutationObserver(this.#changed)).observe(script, { childList: true, characterData: true, subtree: true });
    else if (id) this.#stopWaiting = watchScripts(root, this.#changed);
    const hasNothing = script && this.#passOver(script.textContent);
    if (script && !hasNothing) return [fromScript, script.textContent];
    if (src?.[0] !== "#") return src ? [fetchJson, src] : [consumeContext, host];
    if (hasNothing) return [consumeContext, host];
    if (pageDocument.readyState !== "loading") return [fromUnknownId, src];
    pageDocument.addEventListener("DOMContentLoaded", this.#changed, { once: true });
    return [fromUnreadPage, src];
  }
}
export {
  GuideInputController
};
//# sourceMappingURL=guide-input-controller.js.map
