import { html, nothing } from "lit";
import { given, withGiven } from "../base/given.js";
import { linkText } from "../guide/visible.js";
import { date } from "../i18n/localize.js";
const sourceParts = (source) => typeof source === "string" ? { name: source } : source;
function sourceLines(sources, localize, sourceNumber) {
  const lines = /* @__PURE__ */ new Map();
  for (const source of [sources ?? []].flat()) {
    const { name, url, date: day } = sourceParts(source ?? "");
    const shown = linkText(name, url);
    if (!shown) continue;
    const number = sourceNumber?.(name ?? url);
    lines.set([name, url, day].join("\n"), html`<p part="source">${localize.parts(day ? "sourceDated" : "source", {
      source: url ? html`<a href=${url}>${given(shown, localize)}</a>` : given(shown, localize),
      date: day ? withGiven(date(localize, day), localize) : ""
    })}${number ? [" ", html`<a href="#source-${number}" aria-label=${localize.term("sourceNumber", { n: number })}>[${number}]</a>`] : nothing}</p>`);
  }
  return [...lines.values()];
}
export {
  sourceLines,
  sourceParts
};
//# sourceMappingURL=sources.js.map
