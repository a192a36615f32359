import { html, nothing } from "lit";
import { workLifeBalance } from "../../guide/sections/work-life-balance.js";
import { workingTime } from "../../guide/sections/working-time.js";
import { labelStyles, written } from "../../view/chart-labels.js";
import { gauge, gaugeStyles } from "../../view/gauge.js";
import { listStyles, longList } from "../../view/long-list.js";
import { rect } from "../../view/rect.js";
import { SectionElement } from "../../view/section-element.js";
import { together } from "../../view/together.js";
import { en } from "./messages.js";
import { balanceModel } from "./model.js";
import { styles } from "./styles.js";
const definition = { name: "work-life-balance", shape: { workLifeBalance, workingTime }, messages: en };
const steps = { stress: ["low", "moderate", "high"], balance: ["poor", "fair", "good", "excellent"] };
class WorkLifeBalance extends SectionElement {
  static definition = definition;
  static styles = [...SectionElement.styles, labelStyles, listStyles, gaugeStyles, styles];
  /** Whether there is nothing but the working time, which it is called after then. */
  #isTimeAlone = false;
  hasData(guide) {
    this.#isTimeAlone = !!guide?.workingTime && !guide.workLifeBalance;
    return super.hasData(guide);
  }
  // In our words: the heading of a model is in the guide's.
  get label() {
    return this.#isTimeAlone && !this.heading ? this.localize.term("workingTime") : super.label;
  }
  model(guide, localize, report) {
    return balanceModel(guide, localize, report);
  }
  chart(model) {
    return html`${this.#time(model)}${this.#balance(model)}`;
  }
  #time({ hours, partTime, timeNote }) {
    if (!hours && !partTime && !timeNote) return nothing;
    return html`<div part="time">
      <div>
        ${hours ? html`<p aria-hidden="true">${hours.text}</p>
              <svg class="hours" aria-hidden="true">
                ${rect("line", 0, 100, 0.4, 0.06)}${together(hours.bars.map((bar) => rect(...bar, 0, 0.9)))}${together(hours.ticks.map(({ at, classes }) => rect(`tick${classes}`, at, "1", 1, 0.35)))}${together(hours.ticks.map(({ at, lines, classes }) => written(`muted${classes}`, at, 2.4, lines[0])))}
              </svg>` : nothing}
        ${partTime ? html`<p aria-hidden="true">${partTime.text}</p><svg class="portion" aria-hidden="true">${rect("line", 0, 100, 0.2, 0.3)}${rect("accent", 0, partTime.share, 0, 0.7)}</svg>` : nothing}
      </div>
      ${timeNote ? html`<p>${this.given(timeNote, true)}</p>` : nothing}
    </div>`;
  }
  #balance({ stress, balance, note, inputs }) {
    if (!stress && !balance && !note && !inputs) return nothing;
    const { localize } = this;
    const meter = (key, given) => {
      const names = steps[key].map((step) => localize.term(step));
      const reached = steps[key].findIndex((step) => step === given);
      const good = key === "stress" ? reached < 1 : reached > 1;
      return reached < 0 ? nothing : gauge(localize.parts(key, { level: html`<b>${names[reached]}</b>` }), names, reached, localize, good ? "accent" : "burden");
    };
    return html`<div part="picture">
      <div>${meter("stress", stress)}${meter("balance", balance)}</div>
      <div><p>${this.given(note, true)}</p>${inputs ? html`${this.phraseHeading(localize.term("inputs"))}${longList(inputs, localize, void 0, void 0, localize.term("inputs"))}` : nothing}</div>
    </div>`;
  }
}
export {
  WorkLifeBalance
};
//# sourceMappingURL=work-life-balance.js.map
