import {nothing} from 'lit';
import {AsyncDirective, directive, type DirectiveParameters} from 'lit/async-directive.js';
import type {ChildPart} from 'lit/directive.js';
import {drawQueue} from '../base/draw-queue.js';
import {drawLater} from './slices.js';

const waiting = new Set<Wanted>();

/** When it is drawn besides: at once, when nothing else is to be drawn, or not before. */
type When = 'now' | 'later' | 'opened';

/** What stands in a disclosure, drawn once it is open, or the page is printed; where it does not take long, also without that. */
class Wanted extends AsyncDirective {
  #details: HTMLDetailsElement | undefined;
  #view!: () => unknown;
  #part!: ChildPart;
  #when: When = 'opened';
  #isWanted = false;
  #isWaiting = false;

  // On a server nothing is opened, and nothing is drawn later.
  override render(view: () => unknown, when: When): unknown {
    return when !== 'opened' || drawQueue.isAllAtOnce ? view() : nothing;
  }
  override update(part: ChildPart, [view, when]: DirectiveParameters<this>): unknown {
    if (!this.#details) {
      this.#details = (part.parentNode as Element).closest('details')!;
      this.#details.addEventListener('toggle', () => this.#details!.open && this.draw());
    }
    waiting.add(this);
    this.#view = view;
    this.#part = part;
    this.#when = when;
    this.#isWanted ||= when === 'now' || (when === 'later' ? drawQueue.isWhole : drawQueue.isAllAtOnce) || this.#details.open;
    if (this.#isWanted) return view();
    this.#drawLater();
    return nothing;
  }
  #drawLater() {
    if (this.#when === 'opened' || this.#isWanted || this.#isWaiting) return;
    this.#isWaiting = true;
    drawLater(this.#part, () => {
      this.#isWaiting = false;
      this.draw();
    });
  }
  draw(): void {
    if (this.#isWanted || !this.isConnected) return;
    this.#isWanted = true;
    this.setValue(this.#view());
  }
  protected override disconnected(): void {
    waiting.delete(this);
  }
  protected override reconnected(): void {
    waiting.add(this);
    this.#drawLater();
  }
}

globalThis.addEventListener?.('beforeprint', () => waiting.forEach((one) => one.draw()));

/**
 * Draws a view when the disclosure around it is opened, or the page is printed: nobody pays for what nobody looks at. `later` it is also
 * drawn when all else is, so that find-in-page finds it, and `now` at once. It is one directive for all, so that what is drawn stays where
 * there is more or less of it.
 */
export const wanted = directive(Wanted);
