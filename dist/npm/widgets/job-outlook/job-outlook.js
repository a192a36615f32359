import { html, nothing } from "lit";
import { toNumber } from "../../base/properties.js";
import { text } from "../../guide/schema.js";
import { growth } from "../../guide/sections/growth.js";
import { factStyles, factsView } from "../../view/facts.js";
import { rect } from "../../view/rect.js";
import { SectionElement } from "../../view/section-element.js";
import { together } from "../../view/together.js";
import { en } from "./messages.js";
import { outlookModel } from "./model.js";
import { styles } from "./styles.js";
const definition = { name: "job-outlook", shape: { growth }, besides: { title: text }, formats: true, messages: en };
class JobOutlook extends SectionElement {
  static definition = definition;
  static styles = [...SectionElement.styles, factStyles, styles];
  static properties = {
    ...SectionElement.properties,
    rate: { type: Number, converter: toNumber },
    from: { type: Number, converter: toNumber },
    to: { type: Number, converter: toNumber },
    average: { type: Number, converter: toNumber },
    openings: { type: Number, converter: toNumber },
    jobs: { type: Number, converter: toNumber },
    area: { type: String },
    source: { type: String },
    growthLabel: { attribute: "label", type: String }
  };
  fromAttributes() {
    const { rate, from, to, average, openings, jobs, area, source, growthLabel: label } = this;
    return (rate ?? openings ?? jobs ?? label) != null ? { growth: { rate, from, to, average, openings, jobs, area, label, source } } : void 0;
  }
  model({ growth: growth2, title }, localize, report) {
    return outlookModel(growth2, title, localize, report);
  }
  chart({ facts, bars, zero }) {
    return html`<div part="picture">
      ${factsView(facts, this.localize)}${bars[0] ? html`<ul part="bars" class=${zero > 50 ? "end" : nothing}>${together(bars.map(
      ({ name, text: text2, at, width }) => html`<li>
              <p>${this.phrase(name)} <b>${text2}</b></p>
              <svg aria-hidden="true">${rect("bar", at, width, 0.3, 0.9)}${rect("zero", zero, "2", 0, 1.5)}</svg>
            </li>`
    ))}</ul>` : nothing}
    </div>`;
  }
}
export {
  JobOutlook
};
//# sourceMappingURL=job-outlook.js.map
