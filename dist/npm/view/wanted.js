import { nothing } from "lit";
import { AsyncDirective, directive } from "lit/async-directive.js";
import { drawQueue } from "../base/draw-queue.js";
const waiting = /* @__PURE__ */ new Set();
class Wanted extends AsyncDirective {
  #details;
  #view;
  #isWanted = false;
  render(view) {
    this.#view = view;
    this.#isWanted ||= drawQueue.isAllAtOnce || !!this.#details?.open;
    return this.#isWanted ? view() : nothing;
  }
  update(part, [view]) {
    if (!this.#details) {
      this.#details = part.parentNode.closest("details");
      this.#details.addEventListener("toggle", () => this.#details.open && this.draw());
    }
    waiting.add(this);
    return this.render(view);
  }
  draw() {
    if (this.#isWanted) return;
    this.#isWanted = true;
    this.setValue(this.#view());
  }
  disconnected() {
    waiting.delete(this);
  }
  reconnected() {
    waiting.add(this);
  }
}
globalThis.addEventListener?.("beforeprint", () => waiting.forEach((one) => one.draw()));
const wanted = directive(Wanted);
export {
  wanted
};
//# sourceMappingURL=wanted.js.map
