import { adoptStyles as adoptStylesOfPage } from "lit";
const sheets = /* @__PURE__ */ new WeakMap();
function sheetOf(css, { defaultView: view }) {
  if (!view) return void 0;
  let known = sheets.get(view.document);
  if (!known) sheets.set(view.document, known = /* @__PURE__ */ new Map());
  let sheet = known.get(css);
  if (!sheet) {
    sheet = new view.CSSStyleSheet();
    sheet.replaceSync(css);
    known.set(css, sheet);
  }
  return sheet;
}
function adoptStyles(root, styles) {
  const { ownerDocument } = root;
  if (ownerDocument === document) adoptStylesOfPage(root, [...styles]);
  else root.adoptedStyleSheets = styles.flatMap((style) => sheetOf(cssText(style), ownerDocument) ?? []);
}
const cssText = (style) => "cssText" in style ? style.cssText : [...style.cssRules].map((rule) => rule.cssText).join("");
export {
  adoptStyles,
  sheetOf
};
//# sourceMappingURL=adopt-styles.js.map
