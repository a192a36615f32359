import { nothing } from "lit";
import { AsyncDirective, directive } from "lit/async-directive.js";
import { drawQueue } from "../base/draw-queue.js";
import { drawLater } from "./slices.js";
const waiting = /* @__PURE__ */ new Set();
class Wanted extends AsyncDirective {
  #details;
  #view;
  #part;
  #when = "opened";
  #isWanted = false;
  #isWaiting = false;
  // On a server nothing is opened, and nothing is drawn later.
  render(view, when) {
    return when !== "opened" || drawQueue.isAllAtOnce ? view() : nothing;
  }
  update(part, [view, when]) {
    if (!this.#details) {
      this.#details = part.parentNode.closest("details");
      this.#details.addEventListener("toggle", () => this.#details.open && this.draw());
    }
    waiting.add(this);
    this.#view = view;
    this.#part = part;
    this.#when = when;
    this.#isWanted ||= when === "now" || (when === "later" ? drawQueue.isWhole : drawQueue.isAllAtOnce) || this.#details.open;
    if (this.#isWanted) return view();
    this.#drawLater();
    return nothing;
  }
  #drawLater() {
    if (this.#when === "opened" || this.#isWanted || this.#isWaiting) return;
    this.#isWaiting = true;
    drawLater(this.#part, () => {
      this.#isWaiting = false;
      this.draw();
    });
  }
  draw() {
    if (this.#isWanted || !this.isConnected) return;
    this.#isWanted = true;
    this.setValue(this.#view());
  }
  disconnected() {
    waiting.delete(this);
  }
  reconnected() {
    waiting.add(this);
    this.#drawLater();
  }
}
globalThis.addEventListener?.("beforeprint", () => waiting.forEach((one) => one.draw()));
const wanted = directive(Wanted);
export {
  wanted
};
//# sourceMappingURL=wanted.js.map
