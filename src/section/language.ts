import type {ReactiveElement} from 'lit';
import {onMessages} from './messages.js';

/**
 * The language that an element is in: the nearest `lang` around it, across shadow roots.
 * Undefined where the page names none, and on a server.
 */
export function nearestLanguage(element: Element): string | undefined {
  for (let node: Element | undefined = element; node; node = (node.getRootNode() as ShadowRoot).host) {
    const lang = node.closest?.('[lang]')?.getAttribute('lang');
    if (lang) return lang;
    if (!node.getRootNode) return;
  }
  return undefined;
}

/** A BCP 47 tag that `Intl` takes, from what people write (`de_AT`); undefined for what is none. */
export function canonicalLanguage(lang: string | undefined): string | undefined {
  try {
    return lang && Intl.getCanonicalLocales(lang.replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}

const watching = new Set<ReactiveElement>();
let observer: MutationObserver | undefined;
const redraw = () => watching.forEach((element) => element.requestUpdate());

/** Redraws an element when the page changes its language or when messages for one arrive. */
export function watchLanguage(element: ReactiveElement): void {
  if (!observer) {
    observer = new MutationObserver(redraw);
    observer.observe(document.documentElement, {attributeFilter: ['lang'], subtree: true});
    onMessages(redraw);
  }
  watching.add(element);
}
export const unwatchLanguage = (element: ReactiveElement) => watching.delete(element);
