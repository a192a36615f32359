import { html, nothing } from "lit";
import { demand } from "../../guide/sections/demand.js";
import { gauge, gaugeStyles } from "../../view/gauge.js";
import { SectionElement } from "../../view/section-element.js";
import { en } from "./messages.js";
const definition = { name: "market-demand", shape: { demand }, messages: en };
const steps = ["low", "moderate", "high", "very-high"];
class MarketDemand extends SectionElement {
  static definition = definition;
  static styles = [...SectionElement.styles, gaugeStyles];
  static properties = { ...SectionElement.properties, demandLevel: { attribute: "level" } };
  fromAttributes() {
    const { demandLevel: level } = this;
    return level ? { demand: { level } } : void 0;
  }
  model({ demand: demand2 }) {
    return demand2;
  }
  chart({ level, note, criterion }) {
    const { localize } = this;
    const names = steps.map((step) => localize.term(step));
    const reached = steps.indexOf(level);
    return html`<div part="picture">
      <div>${level ? gauge(reached < 0 ? localize.term("undetermined") : localize.parts("demand", { level: html`<b>${names[reached]}</b>` }), names, reached, localize) : nothing}</div>
      <div><p>${this.given(note, true)}</p>${criterion ? html`<p part="criterion"><small>${localize.term("criterion")}</small> ${this.given(criterion)}</p>` : nothing}</div>
    </div>`;
  }
}
export {
  MarketDemand
};
//# sourceMappingURL=market-demand.js.map
