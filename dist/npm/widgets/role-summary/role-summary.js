import { html, nothing } from "lit";
import { few, list, object, enumOf, some, text, url } from "../../guide/schema.js";
import { demand } from "../../guide/sections/demand.js";
import { growth } from "../../guide/sections/growth.js";
import { salary } from "../../guide/sections/salary.js";
import { workingTime } from "../../guide/sections/working-time.js";
import { factStyles, factsView } from "../../view/facts.js";
import { paragraphs } from "../../guide/prose.js";
import { paragraphsView } from "../../view/prose.js";
import { together } from "../../view/together.js";
import { SectionElement } from "../../view/section-element.js";
import { en } from "./messages.js";
import { summaryModel } from "./model.js";
import { styles } from "./styles.js";
const shape = {
  title: text,
  summary: text,
  url,
  updated: text,
  aliases: /* @__PURE__ */ list(text, some),
  codes: /* @__PURE__ */ list(/* @__PURE__ */ object({ scheme: text, code: text }), few),
  workModes: /* @__PURE__ */ list(/* @__PURE__ */ enumOf("on-site", "hybrid", "remote", "remote-friendly"), few)
};
const definition = { name: "role-summary", shape, besides: { salary, growth, workingTime, demand }, formats: true, messages: en };
class RoleSummary extends SectionElement {
  static definition = definition;
  static styles = [...SectionElement.styles, factStyles, styles];
  model(guide, localize) {
    return summaryModel(guide, this.isConnected ? location.href : void 0, localize);
  }
  chart({ summary, facts }) {
    return html`<div part="summary">${paragraphsView(paragraphs(summary), this.localize)}</div>
      ${facts[0] ? factsView(facts, this.localize) : nothing}`;
  }
  extras({ aliases, codes, updated, url: url2 }) {
    const guide = url2 && !this.answer.around ? html`<a href=${url2}>${this.localize.term("guide")}</a>` : nothing;
    return html`${aliases ? html`<p part="aliases">${this.phrase(aliases)}</p>` : nothing}${together(codes.map((code) => html`<span>${this.given(code)}</span>`))}${updated ? html`<span>${this.phrase(updated)}</span>` : nothing}${guide}`;
  }
}
export {
  RoleSummary
};
//# sourceMappingURL=role-summary.js.map
