import {noChange, type ReactiveElement} from 'lit';
import {AsyncDirective, directive, type DirectiveParameters} from 'lit/async-directive.js';
import type {ChildPart} from 'lit/directive.js';
import {drawQueue, slice} from '../base/draw-queue.js';
import {together} from './together.js';

type View = (item: unknown, i: number) => unknown;

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
  #view!: View;
  #part!: ChildPart;
  /** How many slices are drawn, and how many of them since the last update: the others still show what was there before. */
  #drawn = 1;
  #fresh = 1;
  #isWaiting = false;

  // What has no document, as a server, draws all.
  override render(items: readonly unknown[], view: View): unknown {
    return items.map(view);
  }
  override update(part: ChildPart, [items, view]: DirectiveParameters<this>): unknown {
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
  #draw(first: number): unknown {
    const each = Array.from({length: this.#drawn}, (_, n) =>
      n < first || n >= this.#fresh ? noChange : together(this.#items.slice(n * slice, (n + 1) * slice).map((item, i) => this.#view(item, n * slice + i))),
    );
    // As one where there is nothing to keep, should there be more of them.
    return this.#count > 1 || Array.isArray(each[0]) ? each : each[0];
  }
  #goOn() {
    if (this.#isWaiting || this.#fresh >= this.#count) return;
    this.#isWaiting = true;
    drawLater(this.#part, this.#next);
  }
  #next = () => {
    this.#isWaiting = false;
    // A list that was taken out goes on when it comes back.
    if (!this.isConnected || this.#fresh >= this.#count) return;
    const first = this.#fresh;
    this.#fresh = drawQueue.isAllAtOnce ? this.#count : first + 1;
    this.#drawn = Math.max(this.#drawn, this.#fresh);
    this.#goOn();
    this.setValue(this.#draw(first));
  };

  protected override reconnected(): void {
    this.#goOn();
  }
}

const slices = directive(Slices);

/**
 * Draws the entries of a list over as many tasks as they take, those that fill a screen at once; a slice `together`.
 * @param items - The entries.
 * @param view - Draws one of them, at its place from 0.
 */
export const sliced = slices as <Item>(items: readonly Item[], view: (item: Item, i: number) => unknown) => ReturnType<typeof slices>;

