import {pageDocument} from '../input/page-document.js';

/** How long drawing may keep the page from answering its reader before it lets go, in ms. */
const budget = 8;
/** The same once only what is out of view waits: each time that the page is laid out in between costs the more, the longer it is. */
const budgetOutOfView = 16;

/** More entries than these behind a disclosure are drawn when it is opened; fewer at once, so that find-in-page finds them. */
export const eager = 100;
/** Entries that are drawn at once: as many as a task has time for where each of them is a picture, and as fill a screen. */
export const slice = 20;
/** Of very many entries that are not behind a disclosure: how many are drawn, before the others are behind one. */
export const leading = 100;

/** Of more elements than these that wait at once, each is laid out again only near the view: a whole guide has half as many. */
const crowd = 60;

/** What is asked of a page besides time; another one in tests. */
export interface Turn {
  /** The time, in ms. */
  now(): number;
  /** Calls back in a later task, so that the page can answer and paint in between. */
  next(callback: () => void): void;
  /** Calls back in a task after the page has painted, or would have if it were seen. */
  painted(callback: () => void): void;
}

const turn: Turn = {
  now: () => performance.now(),
  next(callback) {
    const {scheduler} = globalThis as {scheduler?: {postTask?: (callback: () => void) => Promise<void>}};
    if (scheduler?.postTask) void scheduler.postTask(callback);
    else setTimeout(callback);
  },
  painted(callback) {
    // A page that is hidden has no frames, and its timers are slow.
    if (globalThis.document && pageDocument.hidden) return turn.next(callback);
    let isCalled = false;
    const once = () => {
      if (!isCalled) callback();
      isCalled = true;
    };
    // It may be hidden meanwhile.
    setTimeout(once, 100);
    globalThis.requestAnimationFrame?.(() => turn.next(once));
  },
};

/** Gives back what it waits for, where it is not done at once. */
type Draw = () => unknown;

/**
 * Spreads drawing over tasks. What is asked for is drawn at once as long as the task has time; the rest waits for later tasks:
 * elements that are drawn already first, then the rest of what is begun, then those in view or near it from top to bottom, then the others in
 * the order in which they asked; parts of elements that are drawn already last, and no more of them than the page paints in time. A task draws
 * at least one.
 */
export class DrawQueue {
  readonly #turn: Turn;
  /** When the drawing of this task began; undefined where none has. */
  #began: number | undefined;
  #isAllAtOnce = false;
  #isWhole = false;
  #isCrowded = false;
  readonly #changed = new Map<Element, Draw>();
  readonly #begun = new Map<Element, Draw>();
  readonly #near = new Map<Element, Draw>();
  readonly #others = new Map<Element, Draw>();
  readonly #parts = new Set<Draw>();
  readonly #whenDone = new Set<() => void>();
  #observer: IntersectionObserver | undefined;

  constructor(given = turn) {
    this.#turn = given;
  }

  /** Draws now, or gives a promise of it. An element asks again only when it was drawn. */
  request(element: Element, draw: Draw, isFirst: boolean): Promise<unknown> | undefined {
    if (!this.#isWaiting && this.#hasTime()) return draw() as Promise<unknown> | undefined;
    return this.requestTask(element, draw, isFirst);
  }

  /** The same in a later task, whether this one has time or not. */
  requestTask(element: Element, draw: Draw, isFirst: boolean): Promise<unknown> | undefined {
    const drawn = this.#add(isFirst ? this.#others : this.#changed, element, draw);
    this.#isCrowded ||= this.#others.size > crowd;
    if (isFirst && this.#others.has(element)) this.#observe(element);
    return drawn;
  }

  /** Goes on in a later task with an element whose drawing has begun, before another one is begun. */
  requestRest(element: Element, draw: Draw): Promise<unknown> | undefined {
    return this.#add(this.#begun, element, draw);
  }

  #add(waiting: Map<Element, Draw>, element: Element, draw: Draw): Promise<unknown> | undefined {
    if (this.#isAllAtOnce) return draw() as Promise<unknown> | undefined;
    // A task follows where time is asked for.
    this.#hasTime();
    return later(draw, (settle) => waiting.set(element, settle));
  }

  /**
   * Draws one more part of what is drawn already, as the next entries of a list: at once as long as this task has time; else when the page has
   * painted what is there, because laying it out takes longer than drawing.
   */
  requestPart(draw: Draw): Promise<unknown> | undefined {
    if (this.#isAllAtOnce || (!this.#isWaiting && this.#hasTime())) return draw() as Promise<unknown> | undefined;
    return later(draw, (settle) => this.#parts.add(settle));
  }

  /** These are in view or near it, from top to bottom. */
  approach(elements: Iterable<Element>): void {
    for (const element of elements) {
      const draw = this.#others.get(element);
      if (draw && this.#others.delete(element)) this.#near.set(element, draw);
    }
  }

  /** Draws all that waits, and from now on without waiting: a page that is printed cannot wait. */
  flush(): void {
    this.#isAllAtOnce = true;
    while (this.#drawNext() || this.#drawNextPart());
    this.#done();
  }
  /** From now on drawing waits for its turn again. */
  resume(): void {
    this.#isAllAtOnce = false;
  }

  /** Calls back once nothing waits any more; at once where nothing does. */
  whenDone(callback: () => void): void {
    if (this.#isWaiting || this.#parts.size > 0) this.#whenDone.add(callback);
    else callback();
  }

  /** Whether the drawing of this task has used up its time. */
  get isLate(): boolean {
    return !this.#isAllAtOnce && !this.#hasTime();
  }

  /** Whether the page is being printed, which needs all at once. */
  get isAllAtOnce(): boolean {
    return this.#isAllAtOnce;
  }

  /** Whether so many elements have waited at once that laying out all of them takes the page longer than drawing them. */
  get isCrowded(): boolean {
    return this.#isCrowded;
  }

  /** Draws at once, and with all its entries, what takes the place of something that is there as a whole. */
  whole(draw: () => void): void {
    this.#isWhole = true;
    try {
      draw();
    } finally {
      this.#isWhole = false;
    }
  }

  /** Whether what is drawn now is drawn with all its entries. */
  get isWhole(): boolean {
    return this.#isWhole || this.#isAllAtOnce;
  }

  /** Whether something waits that a reader may be looking at. */
  get #isSeen() {
    return this.#changed.size + this.#near.size > 0;
  }
  get #isWaiting() {
    return this.#changed.size + this.#begun.size + this.#near.size + this.#others.size > 0;
  }

  #hasTime(most = budget): boolean {
    if (this.#began === undefined) {
      this.#began = this.#turn.now();
      // A frame has to lay out what was drawn since the last one: of a crowd never more than one task has drawn.
      if (this.#isCrowded && !this.#isSeen) this.#turn.painted(this.#work);
      else this.#turn.next(this.#work);
    }
    return this.#turn.now() - this.#began < most;
  }

  /** The drawing of one task. */
  #work = () => {
    this.#began = undefined;
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

  #drawNextPart(): boolean {
    const [draw] = this.#parts;
    if (!draw) return false;
    this.#parts.delete(draw);
    draw();
    return true;
  }
  #drawNext(): boolean {
    for (const waiting of [this.#changed, this.#begun, this.#near, this.#others])
      for (const [element, draw] of waiting) {
        waiting.delete(element);
        this.#observer?.unobserve(element);
        draw();
        return true;
      }
    return false;
  }

  #observe(element: Element) {
    // Simulated documents do not have it.
    if (!globalThis.IntersectionObserver) return;
    this.#observer ??= new IntersectionObserver(
      (entries) =>
        this.approach(
          entries
            .filter(({isIntersecting}) => isIntersecting)
            .sort((a, b) => a.boundingClientRect.top - b.boundingClientRect.top)
            .map(({target}) => target),
        ),
      {rootMargin: '25%'},
    );
    this.#observer.observe(element);
  }
}

/** What drawing gives once it is done; it is done by what is handed on to whoever knows when. */
const later = (draw: Draw, wait: (settle: () => void) => void): Promise<unknown> =>
  new Promise((resolve, reject) =>
    wait(() => {
      try {
        resolve(draw());
      } catch (error) {
        reject(error as Error);
      }
    }),
  );

/** The queue of the page. */
export const drawQueue = new DrawQueue();

globalThis.addEventListener?.('beforeprint', () => drawQueue.flush());
globalThis.addEventListener?.('afterprint', () => drawQueue.resume());
