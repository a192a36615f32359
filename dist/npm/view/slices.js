import { noChange } from "lit";
import { AsyncDirective, directive } from "lit/async-directive.js";
import { drawQueue, slice } from "../base/draw-queue.js";
import { together } from "./together.js";
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
  #view;
  #part;
  /** How many slices are drawn, and how many of them since the last update: the others still show what was there before. */
  #drawn = 1;
  #fresh = 1;
  #isWaiting = false;
  // What has no document, as a server, draws all.
  render(items, view) {
    return items.map(view);
  }
  update(part, [items, view]) {
    this.#part = part;
    this.#items = items;
    this.#view = view;
    this.#fresh = drawQueue.isWhole ? this.#count : 1;
    this.#drawn = Math.min(Math.max(this.#drawn, this.#fresh), this.#count);
    this.#goOn();
    return this.#draw(0);
  }
  get #count() {
    return Math.max(1, Math.ceil(this.#items.length / slice));
  }
  /** All slices, of which those from the first that is new to the last that is to be drawn now are drawn. */
  #draw(first) {
    const each = Array.from(
      { length: this.#drawn },
      (_, n) => n < first || n >= this.#fresh ? noChange : together(this.#items.slice(n * slice, (n + 1) * slice).map((item, i) => this.#view(item, n * slice + i)))
    );
    return this.#count > 1 || Array.isArray(each[0]) ? each : each[0];
  }
  #goOn() {
    if (this.#isWaiting || this.#fresh >= this.#count) return;
    this.#isWaiting = true;
    drawLater(this.#part, this.#next);
  }
  #next = () => {
    this.#isWaiting = false;
    if (!this.isConnected || this.#fresh >= this.#count) return;
    const first = this.#fresh;
    this.#fresh = drawQueue.isAllAtOnce ? this.#count : first + 1;
    this.#drawn = Math.max(this.#drawn, this.#fresh);
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
  sliced
};
//# sourceMappingURL=slices.js.map
