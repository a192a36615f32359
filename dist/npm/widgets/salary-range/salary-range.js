import { html, nothing, svg } from "lit";
import { toNumber } from "../../base/properties.js";
import { salary } from "../../guide/sections/salary.js";
import { revealField } from "../../view/reveal-field.js";
import { rect } from "../../view/rect.js";
import { fold, foldStyles } from "../../view/long-list.js";
import { sliced } from "../../view/slices.js";
import { together } from "../../view/together.js";
import { SectionElement } from "../../view/section-element.js";
import { labelStyles } from "../../view/chart-labels.js";
import { en } from "./messages.js";
import { salaryModel } from "./model.js";
import { styles } from "./styles.js";
const definition = { name: "salary-range", shape: { salary }, formats: true, messages: en };
class SalaryRange extends SectionElement {
  static definition = definition;
  static styles = [...SectionElement.styles, foldStyles, labelStyles, styles];
  static properties = {
    ...SectionElement.properties,
    min: { type: Number, converter: toNumber },
    max: { type: Number, converter: toNumber },
    median: { type: Number, converter: toNumber },
    currency: { type: String },
    per: { type: String },
    area: { type: String },
    hoursPerYear: { attribute: "hours-per-year", type: Number, converter: toNumber },
    chosenPer: { state: true },
    chosenEntry: { state: true },
    mine: { state: true },
    asked: { state: true },
    standing: { state: true },
    announced: { state: true }
  };
  #model;
  #rest;
  fromAttributes() {
    const { min, max, median, currency, per, area } = this;
    return (min ?? max ?? median) != null ? { salary: { min, max, median, currency, per, area } } : void 0;
  }
  model(guide, localize, report) {
    const model = this.#model = salaryModel(guide.salary, this, localize);
    if (this.area && model && model.area.toLowerCase() !== this.area.toLowerCase()) report("value", "area", "is no area of the guide");
    return model;
  }
  chart({ areas, area, entries, entry, periods, per, figure, bars, dots, above, below, rows, listed, levels, parts, total, note, notes, standing }) {
    const { term } = this.localize;
    const controls = [
      areas[1] === void 0 ? nothing : this.#choice("area", term("area"), areas.map((value) => ({ value, label: value || term("notGiven") })), area),
      entries[1] ? this.#choice("chosenEntry", term("entry"), entries, entry) : nothing,
      periods[1] ? this.#choice("chosenPer", term("period"), periods, per) : nothing
    ];
    return html`<div part="picture">
      ${controls.some((control) => control !== nothing) ? html`<div class="controls screen">${controls}</div>` : nothing}<span class="heard" aria-live="polite">${this.announced}</span>
      <div class="chart">
        ${figure ? html`<p class="figure"><b>${figure.amount}</b> <small>${this.phrase(figure.caption)}</small></p>` : nothing}
        ${bars[0] ? html`<div aria-hidden="true">
              <svg class="above ${listed}">${together(above.map((label) => labelView(label, 2.2, 0.95)))}</svg>
              <svg class="track">${track(bars, dots)}${standing?.mark}</svg>
              <svg class="below ${rows}">${together(below.map((label) => labelView(label, 1.1, 2.35)))}</svg>
            </div>` : nothing}
        ${parts ? html`<div class="parts" aria-hidden="true">${total ? html`<small>${this.phrase(total)}</small>` : nothing}<svg class="track">${track(parts.bars)}</svg><svg class="below ${parts.rows}">${together(parts.below.map((label) => labelView(label, 1.1, 2.35)))}</svg></div>` : nothing}
      </div>
      ${levels[0] ? html`<dl class=${bars[0] ? listed : "nl wl"}>${sliced(levels, ({ name, text, bars: bars2, dots: dots2 }) => html`<div><dt>${this.phrase(name)}</dt>${bars2[0] ? html`<dd aria-hidden="true"><svg>${together(bars2.map(barView))}${together(dots2.map(dotView))}</svg></dd>` : nothing}<dd>${text}</dd></div>`)}</dl>` : nothing}
      ${fold(notes, this.localize, (some) => together(some.map((each) => html`<p class="note muted">${this.phrase(each)}</p>`)), 20)}${note ? html`<p class="note muted">${this.phrase(note)}</p>` : nothing}
    </div>`;
  }
  // What it says of half an amount does not describe the field: Chromium tells each change of a description, and Orca says it at every key.
  extras({ place, unit, compared, mine, standing }) {
    const sentence = standing?.sentence;
    return html`<span><span part="place">${this.phrase(place)}</span>${place ? " · " : ""}${unit}</span>${compared ? html`<details class="screen" ?open=${!!this.asked} @toggle=${this.#toggled}><summary>${this.localize.term("stand")}</summary><label>${mine} <input name="mine" autocomplete="off" size="9" aria-invalid=${standing?.invalid && this.announced === sentence ? "true" : nothing} .value=${this.mine ?? ""} @focus=${revealField} @input=${this.#set}></label> <span id="stands">${this.phrase(sentence)}</span></details>` : nothing}`;
  }
  #choice(name, label, options, chosen) {
    return html`<label>${label} <select name=${name} @change=${this.#set}>${options.map(({ value, label: label2 }) => html`<option value=${value} .selected=${value === chosen}>${label2}</option>`)}</select></label>`;
  }
  /** Kept, so that it is as the reader left it where the guide goes and another one comes. */
  #toggled = async ({ target }) => {
    this.asked = target.open;
    this.standing ??= (await import("./standing.js")).standing;
  };
  #set = (event) => {
    const { name, value } = event.target;
    this[name] = value;
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => void this.#announce(name === "mine"), name === "mine" ? 700 : 0);
  };
  /** Says what has changed to whoever does not see it. */
  async #announce(stands) {
    await this.updateComplete;
    const { sentence, standing, shown } = this.#model ?? {};
    this.announced = stands ? standing?.sentence ?? "" : [shown, sentence].filter(Boolean).join(". ");
  }
}
const barView = (bar) => rect(...bar);
const dotView = ([name, at]) => svg`<circle class=${name} cx="${at}%" cy="1em" r="0.32em"></circle>`;
const track = (bars, dots = []) => [sliced(bars, barView), sliced(dots, dotView)];
const labelView = ({ at, lines: [strong, muted], classes }, y, next) => svg`<g class=${classes}><g class="upright"><text class="strong" x="${at}%" y="${y}em">${strong}</text></g><g class="upright"><text class="muted" x="${at}%" y="${next}em">${muted}</text></g></g>`;
export {
  SalaryRange
};
//# sourceMappingURL=salary-range.js.map
