import { nothing } from "lit";
import { AsyncDirective, directive } from "lit/async-directive.js";
import { drawQueue } from "../base/draw-queue.js";
import { drawLater } from "./slices.js";
const waiting = /* @__PURE__ */ new Set();
class Wanted extends AsyncDirective {
  #details;
  #view;
  #part;
  #isShort;
  #isWanted = false;
  #isWaiting = false;
  // On a server nothing is opened, and nothing is drawn later.
  render(view, isShort = false) {
    return isShort || drawQueue.isAllAtOnce ? view() : nothing;
  }
  update(part, [view, isShort]) {
    if (!this.#details) {
      this.#details = part.parentNode.closest("details");
      this.#details.addEventListener("toggle", () => this.#details.open && this.draw());
    }
    waiting.add(this);
    this.#view = view;
    this.#part = part;
    this.#isShort = isShort;
    this.#isWanted ||= (isShort ? drawQueue.isWhole : drawQueue.isAllAtOnce) || this.#details.open;
    if (this.#isWanted) return view();
    this.#drawLater();
    return nothing;
  }
  #drawLater() {
    if (!this.#isShort || this.#isWanted || this.#isWaiting) return;
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
