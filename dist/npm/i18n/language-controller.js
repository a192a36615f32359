import { nearestLanguage } from "./language.js";
import { onMessages } from "./messages.js";
const hosts = /* @__PURE__ */ new Set();
let watching = false;
function watch() {
  if (watching) return;
  watching = true;
  const redraw = () => hosts.forEach((host) => host.requestUpdate());
  new MutationObserver(redraw).observe(document, { attributeFilter: ["lang"], subtree: true });
  onMessages(redraw);
}
class LanguageController {
  #host;
  constructor(host) {
    this.#host = host;
    host.addController(this);
  }
  hostConnected() {
    watch();
    hosts.add(this.#host);
  }
  hostDisconnected() {
    hosts.delete(this.#host);
  }
  /** The language of what is around the element; undefined where the page names none. */
  get nearest() {
    return nearestLanguage(this.#host);
  }
}
export {
  LanguageController
};
//# sourceMappingURL=language-controller.js.map
