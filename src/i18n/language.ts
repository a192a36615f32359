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
