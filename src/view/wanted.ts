import {nothing} from 'lit';
import {AsyncDirective, directive, type DirectiveParameters} from 'lit/async-directive.js';
import type {ChildPart} from 'lit/directive.js';
import {drawQueue} from '../base/draw-queue.js';

const waiting = new Set<Wanted>();

/** What stands in a disclosure, drawn once it is open, or the page is printed. */
class Wanted extends AsyncDirective {
  #details: HTMLDetailsElement | undefined;
  #view!: () => unknown;
  #isWanted = false;

  override render(view: () => unknown): unknown {
    this.#view = view;
    this.#isWanted ||= drawQueue.isAllAtOnce || !!this.#details?.open;
    return this.#isWanted ? view() : nothing;
  }
  override update(part: ChildPart, [view]: DirectiveParameters<this>): unknown {
    if (!this.#details) {
      this.#details = (part.parentNode as Element).closest('details')!;
      this.#details.addEventListener('toggle', () => this.#details!.open && this.draw());
    }
    waiting.add(this);
    return this.render(view);
  }
  draw(): void {
    if (this.#isWanted) return;
    this.#isWanted = true;
    this.setValue(this.#view());
  }
  protected override disconnected(): void {
    waiting.delete(this);
  }
  protected override reconnected(): void {
    waiting.add(this);
  }
}

globalThis.addEventListener?.('beforeprint', () => waiting.forEach((one) => one.draw()));

/** Draws a view when the disclosure around it is opened, or the page is printed: nobody pays for what nobody looks at. */
export const wanted = directive(Wanted);
