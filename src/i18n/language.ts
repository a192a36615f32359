/**
 * The language that an element is in: the nearest `lang` around it, across shadow roots.
 * Undefined where the page names none, and on a server.
 */
export function nearestLanguage(element: Element | undefined): string | undefined {
  const around = element?.closest?.('[lang]');
  // That may be a form with a field called "getAttribute".
  const lang = around && Element.prototype.getAttribute.call(around, 'lang');
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
