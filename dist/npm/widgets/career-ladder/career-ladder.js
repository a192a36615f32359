import { html, nothing, svg } from "lit";
import { heading } from "../../base/heading.js";
import { toNumber } from "../../base/properties.js";
import { ladder } from "../../guide/sections/ladder.js";
import { isolated } from "../../i18n/isolate.js";
import { together } from "../../view/together.js";
import { listStyles, longList } from "../../view/long-list.js";
import { sliced } from "../../view/slices.js";
import { rect } from "../../view/rect.js";
import { SectionElement } from "../../view/section-element.js";
import { labelStyles, written } from "../../view/chart-labels.js";
import { en } from "./messages.js";
import { ladderModel } from "./model.js";
import { styles } from "./styles.js";
const definition = { name: "career-ladder", shape: { ladder }, formats: true, messages: en };
class CareerLadder extends SectionElement {
  static definition = definition;
  static styles = [...SectionElement.styles, labelStyles, listStyles, styles];
  static properties = { ...SectionElement.properties, years: { type: Number, converter: toNumber } };
  model(guide, localize, report) {
    return ladderModel(guide.ladder, this.years, localize, report);
  }
  chart(model) {
    return html`<div part="picture">
      ${model.axis ? fades : nothing}${model.parts.map(
      (branches) => branches[0].name === void 0 ? this.#steps(branches[0], model) : html`<div part="branches">${sliced(branches, (branch) => html`<div part="branch">${this.subheading(branch.name)}${this.#steps(branch, model)}</div>`)}</div>`
    )}
    </div>`;
  }
  #steps({ name, steps }, { axis, you }) {
    return html`${axis ? axisView(axis) : nothing}<ol class=${axis ? nothing : "path"}>${sliced(steps, (step) => this.#step(step, you, name !== void 0))}</ol>`;
  }
  #step({ title, level, years, pay, morePay, here, next, bar, mark, summary, skills }, you, inBranch) {
    return html`<li part="step" aria-current=${here ? "step" : nothing}>
      <div>
        ${title ? heading(Math.min(this.level + (inBranch ? 2 : 1), 6), this.given(title, true)) : nothing}
        <p class="muted">${together([this.given(level), years, this.phrase(pay)].filter(Boolean).map((fact) => html`<span>${fact}</span> `))}</p>
        ${together(morePay.map((line) => html`<p class="muted">${this.phrase(line)}</p>`))}
        ${here || next ? html`<p><b>${here}</b>${next}</p>` : nothing}
      </div>
      <div>
        ${bar || mark !== void 0 ? html`<svg aria-hidden="true"
              >${rect("line", 0, 100, 0.68, 0.06)}${bar ? svg`<g fill=${fadeOf[bar[0]] ?? nothing}>${rect(...bar, 0.3, 0.8)}</g>` : svg`<circle class="accent" cx="${mark}%" cy="0.7em" r="0.4em"></circle>`}${you === void 0 ? nothing : rect("me", you, "2", 0, 1.4)}</svg
            >` : nothing}
        ${summary ? html`<p>${this.given(summary, true)}</p>` : nothing}${skills[0] ? html`<p class="asks"><small>${this.localize.term("skills")}</small></p>${longList(skills, this.localize, (skill) => this.#skill(skill), void 0, isolated(title, this.localize))}` : nothing}
      </div>
    </li>`;
  }
  #skill({ name, level, notes }) {
    return html`<li>${this.given(name)}${together([level, ...notes].filter(Boolean).map((note) => html` <small>${this.given(note)}</small>`))}</li>`;
  }
}
const fadeOf = { open: "url(#fade)", until: "url(#rise)" };
const fades = html`<svg class="fades" aria-hidden="true"
  ><linearGradient id="fade"><stop></stop><stop offset="1" stop-opacity="0.06"></stop></linearGradient
  ><linearGradient id="rise"><stop stop-opacity="0.06"></stop><stop offset="1"></stop></linearGradient
></svg>`;
const axisView = (axis) => html`<div class="axis" aria-hidden="true">
  <svg>${together(axis.map(({ at, lines, name, classes }) => written(name + classes, at, 1.1, lines[0])))}${together(axis.map(({ at, classes }) => rect(`tick${classes}`, at, "1", 1.45, 0.35)))}</svg>
</div>`;
export {
  CareerLadder
};
//# sourceMappingURL=career-ladder.js.map
