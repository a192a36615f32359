import type {ReactiveController, ReactiveElement} from '@lit/reactive-element';
import {drawQueue} from './draw-queue.js';

/** The fragment of the page's address, decoded. */
export const fragment = (): string => new URLSearchParams(location.hash.replace('#', '=')).get('') ?? '';

/**
 * Follows links into the shadow root of an element, which browsers do not: what `selector` finds there under the id that the
 * page's address names is opened, brought into view and focused. Once for each time that a link is followed, and when it
 * is drawn later than that.
 */
export class DeepLinkController implements ReactiveController {
  #reached = '';
  readonly #host: ReactiveElement;
  readonly #selector: string;

  constructor(host: ReactiveElement, selector: string) {
    this.#host = host;
    this.#selector = selector;
    host.addController(this);
  }

  hostConnected(): void {
    // Unlike `hashchange`, this also tells of a link that is followed a second time.
    addEventListener('popstate', this.#follow);
    // Not at the host: Firefox calls all that is in it "clickable" then.
    addEventListener('click', this.#clicked);
  }
  hostDisconnected(): void {
    removeEventListener('popstate', this.#follow);
    removeEventListener('click', this.#clicked);
  }
  hostUpdated(): void {
    // The update may have drawn what was asked for; what is drawn in the same turn moves it.
    requestAnimationFrame(() => this.#follow());
  }

  /** Where a page has a <base>, "#salary" would lead to that. */
  #clicked = (event: Event) => {
    const path = event.composedPath();
    const hash = path.includes(this.#host) && (path[0] as Element).closest?.('a')?.getAttribute('href');
    if (!hash || hash[0] !== '#' || !document.querySelector('base')) return;
    event.preventDefault();
    location.hash = hash;
  };

  #follow = (event?: Event) => {
    const id = fragment();
    if (!id || !this.#host.isConnected || (!event && id === this.#reached)) return;
    this.#reached = '';
    for (const target of this.#host.renderRoot.querySelectorAll<HTMLElement>(this.#selector))
      if (target.id === id) {
        const {isUpdatePending, hasUpdated, updateComplete} = target as Partial<ReactiveElement>;
        if (isUpdatePending && !hasUpdated) {
          // What comes into view is drawn first; only then can it have the focus.
          target.scrollIntoView();
          void updateComplete!.then(() => requestAnimationFrame(() => this.#follow()));
          return;
        }
        this.#reached = id;
        (target as HTMLDetailsElement).open = true;
        target.scrollIntoView();
        keepInView(target);
        focusOn(target);
      }
  };
}

/** What the reader does to be somewhere else. */
const moves = ['wheel', 'touchmove', 'pointerdown', 'keydown'];

/** Brings it into view again when what still has to be drawn above it may have moved it, unless the reader has gone on. */
function keepInView(target: Element): void {
  const gone = new AbortController();
  for (const type of moves) addEventListener(type, () => gone.abort(), {capture: true, passive: true, signal: gone.signal});
  drawQueue.whenDone(() =>
    requestAnimationFrame(() => {
      if (!gone.signal.aborted) target.scrollIntoView();
      gone.abort();
    }),
  );
}

/** Puts the focus where a reader goes on: to the heading of a section, which says where they are, to a question, to the thing itself. */
function focusOn(target: HTMLElement): void {
  const heading = target.shadowRoot?.getElementById('heading');
  (target.querySelector('summary') ?? Object.assign(heading ?? target, {tabIndex: -1})).focus({preventScroll: true});
}
