import { memoize } from "./memoize.js";
function nearestLanguage(element) {
  if (!element?.closest) return element?.getAttribute?.("lang") ?? void 0;
  const around = element.closest("[lang]:not([part=section])");
  const lang = around && Element.prototype.getAttribute.call(around, "lang");
  return lang || nearestLanguage(element.getRootNode().host);
}
const refinedLanguage = (page, guide) => memoize(`refined ${page} ${guide}`, () => {
  const [wanted, known] = [new Intl.Locale(page), guide === void 0 ? void 0 : new Intl.Locale(guide)];
  return known?.region && !wanted.region && isSameLanguage(page, guide) ? new Intl.Locale(page, { region: known.region }).baseName : page;
});
const isSameLanguage = (one, other) => languageOf(one) === languageOf(other);
const languageOf = (lang) => memoize(`language ${lang}`, () => new Intl.Locale(lang).language);
const fromRightToLeft = /* @__PURE__ */ new Set(["Adlm", "Arab", "Hebr", "Mand", "Mend", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa", "Yezi"]);
const latin = /^(?:de|en|es|fr|it|nl|pl|pt)(?:-[A-Z]{2})?$/;
const isLatin = (lang) => latin.test(lang);
const scriptOf = (lang) => isLatin(lang) ? "Latn" : memoize(`script ${lang}`, () => new Intl.Locale(lang).maximize().script ?? "");
const directionOf = (lang) => fromRightToLeft.has(scriptOf(lang)) ? "rtl" : "ltr";
function canonicalLanguage(lang) {
  try {
    return lang.length > 100 ? void 0 : Intl.getCanonicalLocales(lang.replaceAll("_", "-"))[0];
  } catch {
    return void 0;
  }
}
export {
  canonicalLanguage,
  directionOf,
  isLatin,
  isSameLanguage,
  nearestLanguage,
  refinedLanguage,
  scriptOf
};
//# sourceMappingURL=language.js.map
