function nearestLanguage(element) {
  const around = element?.closest?.("[lang]:not([part=section])");
  const lang = around && Element.prototype.getAttribute.call(around, "lang");
  return !element?.getRootNode ? void 0 : lang || nearestLanguage(element.getRootNode().host);
}
function refinedLanguage(page, guide) {
  const [wanted, known] = [new Intl.Locale(page), guide === void 0 ? void 0 : new Intl.Locale(guide)];
  return known?.region && !wanted.region && isSameLanguage(page, guide) ? new Intl.Locale(page, { region: known.region }).baseName : page;
}
const isSameLanguage = (one, other) => new Intl.Locale(one).language === new Intl.Locale(other).language;
const fromRightToLeft = /* @__PURE__ */ new Set(["Adlm", "Arab", "Hebr", "Mand", "Mend", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa", "Yezi"]);
const directionOf = (lang) => fromRightToLeft.has(new Intl.Locale(lang).maximize().script ?? "") ? "rtl" : "ltr";
function canonicalLanguage(lang) {
  try {
    return Intl.getCanonicalLocales(lang?.replaceAll("_", "-"))[0];
  } catch {
    return void 0;
  }
}
export {
  canonicalLanguage,
  directionOf,
  isSameLanguage,
  nearestLanguage,
  refinedLanguage
};
//# sourceMappingURL=language.js.map
