import { adoptStyles as adoptStylesOfPage } from "lit";
import { sheetOf } from "./style-sheet.js";
function adoptStyles(root, styles) {
  const { ownerDocument } = root;
  if (ownerDocument === document) adoptStylesOfPage(root, [...styles]);
  else root.adoptedStyleSheets = styles.flatMap((style) => sheetOf(cssText(style), ownerDocument) ?? []);
}
const cssText = (style) => "cssText" in style ? style.cssText : [...style.cssRules].map((rule) => rule.cssText).join("");
export {
  adoptStyles
};
//# sourceMappingURL=adopt-styles.js.map
