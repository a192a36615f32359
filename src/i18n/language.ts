import {memoize} from './memoize.js';

/**
 * The language that an element is in: the nearest `lang` around it, across shadow roots.
 * Undefined where the page names none. On a server, where nothing is around, it is the element's own. A section of ours says which language its phrases are in, not the page.
 */
export function nearestLanguage(element: Element | undefined): string | undefined {
  if (!element?.closest) return element?.getAttribute?.('lang') ?? undefined;
  const around = element.closest('[lang]:not([part=section])');
  // That may be a form with a field called "getAttribute".
  const lang = around && Element.prototype.getAttribute.call(around, 'lang');
  return lang || nearestLanguage((element.getRootNode() as ShadowRoot).host);
}

/** The language of a page, with the region of a guide in the same language where the page names none: `en` and `en-IN` are `en-IN`. */
export const refinedLanguage = (page: string, guide: string | undefined): string =>
  memoize(`refined ${page} ${guide}`, () => {
    const [wanted, known] = [new Intl.Locale(page), guide === undefined ? undefined : new Intl.Locale(guide)];
    return known?.region && !wanted.region && isSameLanguage(page, guide!) ? new Intl.Locale(page, {region: known.region}).baseName : page;
  });

/** Whether words in the one are words in the other, whatever the regions. */
export const isSameLanguage = (one: string, other: string): boolean => languageOf(one) === languageOf(other);
const languageOf = (lang: string) => memoize(`language ${lang}`, () => new Intl.Locale(lang).language);

const fromRightToLeft = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Mend', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa', 'Yezi']);
const latin = /^(?:de|en|es|fr|it|nl|pl|pt)(?:-[A-Z]{2})?$/;
/**
 * Whether a language is written in Latin letters and digits everywhere: known here, because the first question to `Intl` loads what
 * the engine knows of all languages, 20 to 40 ms before anything can be drawn.
 */
export const isLatin = (lang: string): boolean => latin.test(lang);
/** The script that a language is written in: `zh-TW` in another one than `zh`, so that words in the one are none in the other. */
export const scriptOf = (lang: string): string => (isLatin(lang) ? 'Latn' : memoize(`script ${lang}`, () => new Intl.Locale(lang).maximize().script ?? ''));

/** Which way a language is written. Browsers that know it do not agree yet on what to call it. */
export const directionOf = (lang: string): 'ltr' | 'rtl' => (fromRightToLeft.has(scriptOf(lang)) ? 'rtl' : 'ltr');

/** A BCP 47 tag that `Intl` takes, from what people write (`de_AT`); undefined for what is none, or longer than any is. */
export function canonicalLanguage(lang: string | undefined): string | undefined {
  try {
    return lang!.length > 100 ? undefined : Intl.getCanonicalLocales(lang!.replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}
