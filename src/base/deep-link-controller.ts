import type {ReactiveController, ReactiveElement} from '@lit/reactive-element';
import {drawQueue} from './draw-queue.js';
import {pageDocument} from '../input/page-document.js';

export interface DeepLinkHost extends ReactiveElement {
  /** Leaves the page's address alone. */
  noAddress?: boolean;
  /** Draws what has an id and is not drawn yet, of very many, where there is such a thing. */
  reveal?(id: string): void;
}

/** The fragment of the page's address, decoded. */
const fragment = (): string => new URLSearchParams(location.hash.replace('#', '=')).get('') ?? '';

/** Whether the fragment can name a place in the page: not in a frame that has no address, nor where it names a view of an app (`#/jobs/12`, `#!jobs`). */
const isFragmentFree = (): boolean => /^(https?|file):/.test(location.protocol) && !/^#!|\//.test(location.hash);

/** Which address it is that is followed once; apps change the query for reasons of their own. */
const address = (): string => location.pathname + location.hash;

const controllers = new Set<DeepLinkController>();
/** The address as it was seen last. */
let seen: string | undefined;
/** Whether it is still to be followed: once by all of us, and not when the reader has gone on since. */
let isPending = false;
/** Whether following it moves the page; where the browser brings readers back to where they were, it must not. */
let moves = true;
/** The id that we have put into the address ourselves. */
let put: string | undefined;
let isTraversal = false;
let isScheduled = false;

function settle(): void {
  seen = address();
  isPending = false;
}

/** Looks at the address of the page, once for all that is drawn in the same turn; what is drawn then would move it. */
function scheduleFollow(): void {
  if (isScheduled) return;
  isScheduled = true;
  requestAnimationFrame(() => {
    isScheduled = false;
    follow();
  });
}

/** Brings what the address names into view, where that is ours and is drawn. */
function follow(): void {
  if (address() !== seen) {
    moves = seen !== undefined || history.scrollRestoration === 'manual' || !isReload();
    seen = address();
    isPending = true;
  }
  const id = isPending && fragment();
  // What the page itself has under that id, the browser has found already.
  if (!id || pageDocument.getElementById(id)) return;
  for (const controller of controllers) {
    const target = controller.usesAddress && controller.find(id);
    if (!target) continue;
    isPending = false;
    reach(target, moves && !isTyping());
    return;
  }
}

const isReload = (): boolean => /reload|back/.test((performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming | undefined)?.type ?? '');

/** Whether somebody types at the moment, also in the frame of an editor. */
function isTyping(): boolean {
  let {activeElement} = document;
  while (activeElement?.shadowRoot?.activeElement) ({activeElement} = activeElement.shadowRoot);
  return !!activeElement?.matches('input,textarea,select,iframe,[contenteditable]');
}

function reach(target: HTMLElement, withFocus: boolean): void {
  const {isUpdatePending, hasUpdated, updateComplete} = target as Partial<ReactiveElement>;
  if (isUpdatePending && !hasUpdated) {
    // What comes into view is drawn first; only then can it have the focus.
    if (withFocus) target.scrollIntoView();
    void updateComplete!.then(() => requestAnimationFrame(() => reach(target, withFocus)));
    return;
  }
  (target as HTMLDetailsElement).open = true;
  // It may stand behind a disclosure.
  for (let around = target.parentElement?.closest('details'); around; around = around.parentElement?.closest('details')) around.open = true;
  if (!withFocus) return;
  target.scrollIntoView();
  keepInView(target);
  // To the heading of a section, which says where the reader is; to a question; to the thing itself.
  const heading = target.shadowRoot?.getElementById('heading');
  (target.querySelector('summary') ?? Object.assign(heading ?? target, {tabIndex: -1})).focus({preventScroll: true});
}

/** How many frames nothing has moved when nothing is expected to any more. */
const framesOfCalm = 10;

/** Brings it into view again when what still has to be drawn above it may have moved it, unless the reader has gone on. */
function keepInView(target: Element): void {
  const gone = new AbortController();
  for (const type of ['wheel', 'touchmove', 'pointerdown', 'keydown', 'popstate']) addEventListener(type, () => gone.abort(), {capture: true, passive: true, signal: gone.signal});
  // What comes near the view is laid out then, and may be higher or lower than was expected; Safari does not keep it in place by itself, and takes several frames.
  let calm = 0;
  const again = () =>
    requestAnimationFrame(() => {
      if (gone.signal.aborted) return;
      const {top} = target.getBoundingClientRect();
      target.scrollIntoView();
      calm = target.getBoundingClientRect().top === top ? calm + 1 : 0;
      if (calm < framesOfCalm) again();
      else gone.abort();
    });
  drawQueue.whenDone(again);
}

let isListening = false;
function listen(): void {
  if (isListening) return;
  isListening = true;
  (globalThis as {navigation?: EventTarget}).navigation?.addEventListener('navigate', (event) => {
    isTraversal = (event as Event & {navigationType?: string}).navigationType === 'traverse';
  });
  addEventListener('popstate', () => {
    // Back and forward, the browser itself scrolls to where the reader was.
    const isOver = isTraversal || fragment() === put;
    put = undefined;
    settle();
    if (isOver) return;
    isPending = moves = true;
    follow();
  });
  // The page's own link to the same address again is no news for every browser.
  addEventListener('click', (event) => {
    const link = event.composedPath().find((each) => each instanceof HTMLAnchorElement);
    if (event.defaultPrevented || !link?.hash || link.href !== location.href) return;
    seen = address();
    isPending = moves = true;
    scheduleFollow();
  });
  for (const type of ['wheel', 'touchmove', 'keydown']) addEventListener(type, settle, {capture: true, passive: true});
}

/** What an id means at a place in the page, whose path it is from inside to outside. */
function nearest(path: EventTarget[], id: string): HTMLElement | undefined {
  for (const node of path)
    if ('nodeType' in node)
      for (const controller of controllers) {
        const target = controller.isIn(node as Node) && controller.find(id);
        if (target) return target;
      }
  return undefined;
}

/**
 * Follows links into the shadow root of an element, which browsers do not: what `selector` finds there under an id is opened, brought
 * into view and focused. A link of ours leads to the nearest one of that id, not to that of another guide on the page. The address of
 * the page is followed once, and when what it names is drawn later than that.
 */
export class DeepLinkController implements ReactiveController {
  readonly #host: DeepLinkHost;
  readonly #selector: string;

  constructor(host: DeepLinkHost, selector: string) {
    this.#host = host;
    this.#selector = selector;
    host.addController(this);
  }

  hostConnected(): void {
    listen();
    // Not at the host: Firefox calls all that is in it "clickable" then.
    this.#host.renderRoot.addEventListener('click', this.#followLink);
    controllers.add(this);
  }
  hostDisconnected(): void {
    controllers.delete(this);
  }
  hostUpdated(): void {
    scheduleFollow();
  }

  /** Whether the element may read the address, and set it. */
  get usesAddress(): boolean {
    return !this.#host.noAddress;
  }
  /** Whether a link to a place in the element leads there from elsewhere. */
  get isLinkable(): boolean {
    return this.usesAddress && this.#host.isConnected && isFragmentFree();
  }

  find(id: string): HTMLElement | undefined {
    const find = () => [...this.#host.renderRoot.querySelectorAll<HTMLElement>(this.#selector)].find((each) => each.id === id);
    const found = find();
    if (found || !this.#host.reveal) return found;
    this.#host.reveal(id);
    return find();
  }

  /** Whether the element is in a node, across shadow roots. */
  isIn(node: Node): boolean {
    for (let host: Element | undefined = this.#host; host; host = (host.getRootNode() as Partial<ShadowRoot>).host) if (Node.prototype.contains.call(node, host)) return true;
    return false;
  }

  #followLink = (given: Event) => {
    const event = given as MouseEvent;
    const path = event.composedPath();
    const link = path.find((each) => each instanceof HTMLAnchorElement);
    const href = link?.getAttribute('href');
    if (href?.[0] !== '#' || event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const id = href.slice(1);
    const target = nearest(path, id);
    if (!target) return;
    // By ourselves: "#salary-range" would lead to the <base> of the page, or to another view of an app, or out of a frame.
    event.preventDefault();
    if (this.isLinkable && this.#host.ownerDocument === document && fragment() !== id) {
      put = id;
      location.hash = href;
    }
    settle();
    reach(target, true);
    // A place of the page that has the same id is what the browser goes to.
    if (pageDocument.getElementById(id)) requestAnimationFrame(() => reach(target, true));
  };
}
