const budget = 8;
const budgetOutOfView = 24;
const eager = 200;
const leading = 100;
const turn = {
  now: () => performance.now(),
  next(callback) {
    const { scheduler } = globalThis;
    if (scheduler?.postTask) void scheduler.postTask(callback);
    else setTimeout(callback);
  }
};
class DrawQueue {
  #turn;
  /** When the drawing of this task began; undefined where none has. */
  #began;
  #isAllAtOnce = false;
  #changed = /* @__PURE__ */ new Map();
  #near = /* @__PURE__ */ new Map();
  #others = /* @__PURE__ */ new Map();
  #whenDone = /* @__PURE__ */ new Set();
  #observer;
  constructor(given = turn) {
    this.#turn = given;
  }
  /** Draws now, or gives a promise of it. An element asks again only when it was drawn. */
  request(element, draw, isFirst) {
    if (this.#isAllAtOnce || !this.#isWaiting && this.#hasTime()) return draw();
    return new Promise((resolve, reject) => {
      const waiting = isFirst ? this.#others : this.#changed;
      waiting.set(element, () => {
        try {
          resolve(draw());
        } catch (error) {
          reject(error);
        }
      });
      if (isFirst) this.#observe(element);
    });
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
    while (this.#drawNext()) ;
    this.#done();
  }
  /** From now on drawing waits for its turn again. */
  resume() {
    this.#isAllAtOnce = false;
  }
  /** Calls back once nothing waits any more; at once where nothing does. */
  whenDone(callback) {
    if (this.#isWaiting) this.#whenDone.add(callback);
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
  get #isWaiting() {
    return this.#changed.size + this.#near.size + this.#others.size > 0;
  }
  #hasTime(most = budget) {
    if (this.#began === void 0) {
      this.#began = this.#turn.now();
      this.#turn.next(this.#work);
    }
    return this.#turn.now() - this.#began < most;
  }
  /** The drawing of one task. */
  #work = () => {
    this.#began = void 0;
    while (this.#isWaiting && this.#hasTime(this.#changed.size + this.#near.size > 0 ? budget : budgetOutOfView)) this.#drawNext();
    if (!this.#isWaiting) this.#done();
  };
  #done() {
    const callbacks = [...this.#whenDone];
    this.#whenDone.clear();
    callbacks.forEach((callback) => callback());
  }
  #drawNext() {
    for (const waiting of [this.#changed, this.#near, this.#others])
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
const drawQueue = new DrawQueue();
globalThis.addEventListener?.("beforeprint", () => drawQueue.flush());
globalThis.addEventListener?.("afterprint", () => drawQueue.resume());
export {
  DrawQueue,
  drawQueue,
  eager,
  leading
};
//# sourceMappingURL=draw-queue.js.map
