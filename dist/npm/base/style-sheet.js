import { own } from "../input/page-nodes.js";
const sheets = /* @__PURE__ */ new WeakMap();
function sheetOf(css, document) {
  const view = own(document, "defaultView");
  if (!view) return void 0;
  let known = sheets.get(document);
  if (!known) sheets.set(document, known = /* @__PURE__ */ new Map());
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
