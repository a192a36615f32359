import { html, nothing } from "lit";
import { growth } from "../../guide/sections/growth.js";
import { relatedRoles } from "../../guide/sections/related-roles.js";
import { salary } from "../../guide/sections/salary.js";
import { listStyles, longList } from "../../view/long-list.js";
import { together } from "../../view/together.js";
import { rect } from "../../view/rect.js";
import { SectionElement } from "../../view/section-element.js";
import { en } from "./messages.js";
import { relatedModel } from "./model.js";
import { styles } from "./styles.js";
const definition = { name: "related-roles", shape: { relatedRoles }, besides: { salary, growth }, formats: true, messages: en };
class RelatedRoles extends SectionElement {
  static definition = definition;
  static styles = [...SectionElement.styles, listStyles, styles];
  model(guide, localize) {
    return relatedModel(guide.relatedRoles, guide, localize);
  }
  chart({ roles, own }) {
    const from = own;
    const view = ({ title, url, note, facts, rest, differs, why, at, bar, label }) => html`<li><div>
        ${this.subheading(url ? html`<a href=${url}>${this.given(title)}</a>` : title)}
        <p><small>${this.phrase(facts)}</small> <b>${differs}</b>${together([why, rest].filter(Boolean).map((each) => html` <small>${this.phrase(each)}</small>`))}</p>
      </div>
      <div>
        ${at === void 0 ? nothing : html`<svg aria-hidden="true" class=${label ? "labelled" : nothing}
              ><g class="upright" text-anchor=${from < 20 ? "start" : from > 80 ? "end" : "middle"}><text class="strong" x="${from}%" y="-0.4em">${label}</text></g
              >${rect("line", 0, 100, 0.68, 0.06)}${bar.map(([at2, width], i) => [rect("accent", at2, width, 0.4, 0.6), bar[i + 1] ? cut(at2 + width, bar[i + 1][0]) : nothing])}${rect("tick", from, "2", 0.1, 1.2)}</svg
            >`}
        <p>${this.given(note, true)}</p>
      </div></li>`;
    return html`<div part="picture">${longList(roles, this.localize, view, void 0, this.label)}</div>`;
  }
}
const cut = (...ends) => together(ends.map((at) => rect("cut", at, "1.5", 0.2, 1)));
export {
  RelatedRoles
};
//# sourceMappingURL=related-roles.js.map
