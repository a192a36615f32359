import {onMessages} from './messages.js';
import type {WidgetElement} from './widget-element.js';

/**
 * The language that an element is in: the nearest `lang` around it, across shadow roots.
 * Undefined where the page names none, and on a server.
 */
export function nearestLanguage(element: Element | undefined): string | undefined {
  const lang = element?.closest?.('[lang]')?.getAttribute('lang');
  return !element?.getRootNode ? undefined : lang || nearestLanguage((element.getRootNode() as ShadowRoot).host);
}

/** A BCP 47 tag that `Intl` takes, from what people write (`de_AT`); undefined for what is none. */
export function canonicalLanguage(lang: string | undefined): string | undefined {
  try {
    return Intl.getCanonicalLocales(lang?.replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}

let watching: Set<WidgetElement> | undefined;

/** Redraws an element, from now on or no longer, when the page changes its language or when messages for one arrive. */
export function watchLanguage(element: WidgetElement, on = true): void {
  if (!watching) {
    const elements = (watching = new Set());
    const redraw = () => elements.forEach((each) => each.requestUpdate());
    new MutationObserver(redraw).observe(document, {attributeFilter: ['lang'], subtree: true});
    onMessages(redraw);
  }
  if (on) watching.add(element);
  else watching.delete(element);
}
