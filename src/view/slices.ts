import {noChange, type ReactiveElement} from 'lit';
import {AsyncDirective, directive, type DirectiveParameters} from 'lit/async-directive.js';
import type {ChildPart} from 'lit/directive.js';
import {drawQueue} from '../base/draw-queue.js';

/** Entries that are drawn at once: as many as a task has time for where each of them is a picture, and as fill a screen. */
export const slice = 20;

type View = (some: readonly unknown[], from: number) => unknown;

/** An element whose `updateComplete` waits for what it draws after the update. */
export type SliceHost = ReactiveElement & {drawsAlso?(later: Promise<unknown>): void};

/** Draws a part of an element when its turn comes, which is after this update: what the update draws has taken its time then. */
export function drawLater({options}: ChildPart, draw: () => void): void {
  const host = options?.host as SliceHost | undefined;
  const drawn = Promise.resolve().then(() =>
    drawQueue.requestPart(() => {
      try {
        draw();
      } catch {
        // An update that throws is told of, and shows the fallback.
        host?.requestUpdate();
      }
    }),
  );
  host?.drawsAlso?.(drawn);
}

/** The entries of one list, as far as they are drawn. */
class Slices extends AsyncDirective {
  #items: readonly unknown[] = [];
  #view: View = () => undefined;
  #part!: ChildPart;
  /** How many slices are drawn. */
  #drawn = 1;
  #isWaiting = false;

  // What has no document, as a server, draws all.
  override render(items: readonly unknown[], view: View): unknown {
    return view(items, 0);
  }
  override update(part: ChildPart, [items, view]: DirectiveParameters<this>): unknown {
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
  #draw(first: number): unknown[] {
    return Array.from({length: this.#drawn}, (_, i) => (i < first ? noChange : this.#view(this.#items.slice(i * slice, (i + 1) * slice), i * slice)));
  }
  #goOn() {
    if (this.#isWaiting || this.#drawn >= this.#count) return;
    this.#isWaiting = true;
    drawLater(this.#part, this.#next);
  }
  #next = () => {
    this.#isWaiting = false;
    // A list that was taken out goes on when it comes back.
    if (!this.isConnected || this.#drawn >= this.#count) return;
    const first = this.#drawn;
    this.#drawn = drawQueue.isAllAtOnce ? this.#count : first + 1;
    this.#goOn();
    this.setValue(this.#draw(first));
  };

  protected override reconnected(): void {
    this.#goOn();
  }
}

const slices = directive(Slices);

/**
 * Draws the entries of a list over as many tasks as they take, those that fill a screen at once.
 * @param items - The entries.
 * @param view - Draws some of them, `from` being the place of the first; all that stands in the list.
 */
export const sliced = slices as <Item>(items: readonly Item[], view: (some: readonly Item[], from: number) => unknown) => ReturnType<typeof slices>;
