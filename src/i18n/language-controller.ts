import type {ReactiveController, ReactiveControllerHost} from '@lit/reactive-element';
import {nearestLanguage} from './language.js';
import {onMessages} from './messages.js';

const hosts = new Set<ReactiveControllerHost>();
let watching = false;

/** One observer for all elements: a page may have a thousand. */
function watch() {
  if (watching) return;
  watching = true;
  const redraw = () => hosts.forEach((host) => host.requestUpdate());
  new MutationObserver(redraw).observe(document, {attributeFilter: ['lang'], subtree: true});
  onMessages(redraw);
}

/** Knows the language that an element is in, and redraws it when the page changes its language or when messages for one arrive. */
export class LanguageController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    watch();
    hosts.add(this.#host);
  }
  hostDisconnected(): void {
    hosts.delete(this.#host);
  }

  /** The language of what is around the element; undefined where the page names none. */
  get nearest(): string | undefined {
    return nearestLanguage(this.#host);
  }
}
