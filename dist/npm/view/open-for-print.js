import { SectionElement } from "./section-element.js";
const opened = /* @__PURE__ */ new Set();
function* sectionsIn(root) {
  for (const element of root.querySelectorAll("*")) {
    if (element instanceof SectionElement) yield element;
    if (element.shadowRoot) yield* sectionsIn(element.shadowRoot);
  }
}
addEventListener("beforeprint", () => {
  for (const { renderRoot } of sectionsIn(document))
    for (const details of renderRoot.querySelectorAll("details:not([open], .screen)")) {
      details.open = true;
      opened.add(details);
    }
});
addEventListener("afterprint", () => {
  opened.forEach((details) => details.open = false);
  opened.clear();
});
//# sourceMappingURL=open-for-print.js.map
