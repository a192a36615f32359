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
export {
  sheetOf
};
//# sourceMappingURL=style-sheet.js.map
