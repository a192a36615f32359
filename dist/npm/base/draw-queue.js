import { pageDocument } from "../input/page-document.js";
const budget = 8;
const budgetOutOfView = 16;
const eager = 100;
const slice = 20;
const leading = 100;
const crowd = 60;
const turn = {
  now: () => performance.now(),
  next(callback) {
    const { scheduler } = globalThis;
    if (scheduler?.postTask) void scheduler.postTask(callback);
    else setTimeout(callback);
  },
  painted(callback) {
    if (globalThis.document && pageDocument.hidden) return turn.next(callback);
    let isCalled = false;
    const once = () => {
      if (!isCalled) callback();
      isCalled = true;
    };
    setTimeout(once, 100);
    globalThis.requestAnimationFrame?.(() => turn.next(once));
  }
};
class DrawQueue {
  #turn;
  /** When the drawing of this task began; undefined where none has. */
  #began;
  #isAllAtOnce = false;
  #isWhole = false;
  #isCrowded = false;
  #changed = /* @__PURE__ */ new Map();
  #begun = /* @__PURE__ */ new Map();
  #near = /* @__PURE__ */ new Map();
  #others = /* @__PURE__ */ new Map();
  #parts = /* @__PURE__ */ new Set();
  #whenDone = /* @__PURE__ */ new Set();
  #observer;
  constructor(given = turn) {
    this.#turn = given;
  }
  /** Draws now, or gives a promise of it. An element asks again only when it was drawn. */
  request(element, draw, isFirst) {
    if (!this.#isWaiting && this.#hasTime()) return draw();
    return this.requestTask(element, draw, isFirst);
  }
  /** The same in a later task, whether this one has time or not. */
  requestTask(element, draw, isFirst) {
    const drawn = this.#add(isFirst ? this.#others : this.#changed, element, draw);
    this.#isCrowded ||= this.#others.size > crowd;
    if (isFirst && this.#others.has(element)) this.#observe(element);
    return drawn;
  }
  /** Goes on in a later task with an element whose drawing has begun, before another one is begun. */
  requestRest(element, draw) {
    return this.#add(this.#begun, element, draw);
  }
  #add(waiting, element, draw) {
    if (this.#isAllAtOnce) return draw();
    this.#hasTime();
    return later(draw, (settle) => waiting.set(element, settle));
  }
  /**
   * Draws one more part of what is drawn already, as the next entries of a list: at once as long as this task has time; else when the page has
   * painted what is there, because laying it out takes longer than drawing.
   */
  requestPart(draw) {
    if (this.#isAllAtOnce || !this.#isWaiting && this.#hasTime()) return draw();
    return later(draw, (settle) => this.#parts.add(settle));
  }
  /** These are in view or near it, from top to bottom. */
  approach(elements) {
    for (const element of elements) {
      const draw = this.#others.get(element);
      if (draw && this.#others.delete(element)) this.#near.set(element, draw);
    }
  }
  /** Draws all that waits, and from now on without waiting: a page that is printed cannot wait. */
  flush() {
    this.#isAllAtOnce = true;
    while (this.#drawNext() || this.#drawNextPart()) ;
    this.#done();
  }
  /** From now on drawing waits for its turn again. */
  resume() {
    this.#isAllAtOnce = false;
  }
  /** Calls back once nothing waits any more; at once where nothing does. */
  whenDone(callback) {
    if (this.#isWaiting || this.#parts.size > 0) this.#whenDone.add(callback);
    else callback();
  }
  /** Whether the drawing of this task has used up its time. */
  get isLate() {
    return !this.#isAllAtOnce && !this.#hasTime();
  }
  /** Whether the page is being printed, which needs all at once. */
  get isAllAtOnce() {
    return this.#isAllAtOnce;
  }
  /** Whether so many elements have waited at once that laying out all of them takes the page longer than drawing them. */
  get isCrowded() {
    return this.#isCrowded;
  }
  /** Draws at once, and with all its entries, what takes the place of something that is there as a whole. */
  whole(draw) {
    this.#isWhole = true;
    try {
      draw();
    } finally {
      this.#isWhole = false;
    }
  }
  /** Whether what is drawn now is drawn with all its entries. */
  get isWhole() {
    return this.#isWhole || this.#isAllAtOnce;
  }
  /** Whether something waits that a reader may be looking at. */
  get #isSeen() {
    return this.#changed.size + this.#near.size > 0;
  }
  get #isWaiting() {
    return this.#changed.size + this.#begun.size + this.#near.size + this.#others.size > 0;
  }
  #hasTime(most = budget) {
    if (this.#began === void 0) {
      this.#began = this.#turn.now();
      if (this.#isCrowded && !this.#isSeen) this.#turn.painted(this.#work);
      else this.#turn.next(this.#work);
    }
    return this.#turn.now() - this.#began < most;
  }
  /** The drawing of one task. */
  #work = () => {
    this.#began = void 0;
    while (this.#isWaiting && this.#hasTime(this.#isSeen || this.#isCrowded ? budget : budgetOutOfView)) this.#drawNext();
    if (this.#isWaiting) return;
    if (this.#parts.size > 0) this.#turn.painted(this.#workOnParts);
    else this.#done();
  };
  #workOnParts = () => {
    while (!this.#isWaiting && this.#parts.size > 0 && this.#hasTime()) this.#drawNextPart();
  };
  #done() {
    const callbacks = [...this.#whenDone];
    this.#whenDone.clear();
    callbacks.forEach((callback) => callback());
  }
  #drawNextPart() {
    const [draw] = this.#parts;
    if (!draw) return false;
    this.#parts.delete(draw);
    draw();
    return true;
  }
  #drawNext() {
    for (const waiting of [this.#changed, this.#begun, this.#near, this.#others])
      for (const [element, draw] of waiting) {
        waiting.delete(element);
        this.#observer?.unobserve(element);
        draw();
        return true;
      }
    return false;
  }
  #observe(element) {
    if (!globalThis.IntersectionObserver) return;
    this.#observer ??= new IntersectionObserver(
      (entries) => this.approach(
        entries.filter(({ isIntersecting }) => isIntersecting).sort((a, b) => a.boundingClientRect.top - b.boundingClientRect.top).map(({ target }) => target)
      ),
      { rootMargin: "25%" }
    );
    this.#observer.observe(element);
  }
}
const later = (draw, wait) => new Promise(
  (resolve, reject) => wait(() => {
    try {
      resolve(draw());
    } catch (error) {
      reject(error);
    }
  })
);
const drawQueue = new DrawQueue();
globalThis.addEventListener?.("beforeprint", () => drawQueue.flush());
globalThis.addEventListener?.("afterprint", () => drawQueue.resume());
export {
  DrawQueue,
  drawQueue,
  eager,
  leading,
  slice
};
//# sourceMappingURL=draw-queue.js.map
