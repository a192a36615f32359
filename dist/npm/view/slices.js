import { noChange } from "lit";
import { AsyncDirective, directive } from "lit/async-directive.js";
import { drawQueue } from "../base/draw-queue.js";
const slice = 20;
function drawLater({ options }, draw) {
  const host = options?.host;
  const drawn = Promise.resolve().then(
    () => drawQueue.requestPart(() => {
      try {
        draw();
      } catch {
        host?.requestUpdate();
      }
    })
  );
  host?.drawsAlso?.(drawn);
}
class Slices extends AsyncDirective {
  #items = [];
  #view = () => void 0;
  #part;
  /** How many slices are drawn. */
  #drawn = 1;
  #isWaiting = false;
  // What has no document, as a server, draws all.
  render(items, view) {
    return view(items, 0);
  }
  update(part, [items, view]) {
    this.#part = part;
    this.#items = items;
    this.#view = view;
    this.#drawn = drawQueue.isWhole ? this.#count : Math.min(this.#drawn, this.#count);
    this.#goOn();
    return this.#draw(0);
  }
  get #count() {
    return Math.max(1, Math.ceil(this.#items.length / slice));
  }
  /** What is drawn, from the first slice that is new. */
  #draw(first) {
    return Array.from({ length: this.#drawn }, (_, i) => i < first ? noChange : this.#view(this.#items.slice(i * slice, (i + 1) * slice), i * slice));
  }
  #goOn() {
    if (this.#isWaiting || this.#drawn >= this.#count) return;
    this.#isWaiting = true;
    drawLater(this.#part, this.#next);
  }
  #next = () => {
    this.#isWaiting = false;
    if (!this.isConnected || this.#drawn >= this.#count) return;
    const first = this.#drawn;
    this.#drawn = drawQueue.isAllAtOnce ? this.#count : first + 1;
    this.#goOn();
    this.setValue(this.#draw(first));
  };
  reconnected() {
    this.#goOn();
  }
}
const slices = directive(Slices);
const sliced = slices;
export {
  drawLater,
  slice,
  sliced
};
//# sourceMappingURL=slices.js.map
