import { html, nothing, svg } from "lit";
import { live } from "lit/directives/live.js";
import { keyed } from "lit/directives/keyed.js";
import { skillMap } from "../../guide/sections/skill-map.js";
import { leading } from "../../base/draw-queue.js";
import { isolated } from "../../i18n/isolate.js";
import { fold, foldStyles } from "../../view/long-list.js";
import { sliced } from "../../view/slices.js";
import { together } from "../../view/together.js";
import { SectionElement } from "../../view/section-element.js";
import { en } from "./messages.js";
import { skillMapModel } from "./model.js";
import { styles } from "./styles.js";
const definition = { name: "skill-map", shape: { skillMap }, messages: en };
class SkillMap extends SectionElement {
  static definition = definition;
  static styles = [...SectionElement.styles, foldStyles, styles];
  static properties = { ...SectionElement.properties, have: {}, interactive: { type: Boolean } };
  #skills = [];
  model({ skillMap: skillMap2 }, localize) {
    const model = skillMapModel(skillMap2, this, localize);
    this.#skills = model?.groups.flatMap(({ skills }) => skills) ?? [];
    return model;
  }
  chart({ intro, groups, total }) {
    return html`<p part="intro">${this.given(intro, true)}</p>
      <p class="strong" aria-live="polite" ?hidden=${!total}>${total}</p>
      <ol part="picture" @change=${this.#toggle}>${sliced(groups, (group, i) => this.#group(group, Math.min(i, 5)))}</ol>`;
  }
  /** @param below - How many layers it stands on: those of the groups before it, as far as that is still seen at a glance. */
  #group({ step, name, description, skills, share, count }, below) {
    return html`<li part="group">
      <svg part="node" aria-hidden="true" height="${below * 0.7 + 3.2}em">
        ${together(Array.from({ length: below + 1 }, (_, i) => svg`<rect class=${i ? "tint" : "accent"} y="${i * 0.7 + 2.6}em" width="100%" height="0.6em"></rect>`))}
        <circle cx="1.2em" cy="1.2em" r="1.1em"></circle>
        <circle class="ring" cx="-1.2em" cy="1.2em" r="1.1em" transform="rotate(-90)" pathLength="1" stroke-dasharray="${share} 1"></circle>
        <g class="upright"><text class="strong" x="1.2em" y="1.55em">${step}</text></g>
      </svg>
      ${this.subheading(name)}<small>${count}</small>
      <small class="about">${this.given(description, true)}</small>
      ${fold(skills, this.localize, (some) => html`<ul>${sliced(some, (skill) => keyed(skill.name, this.#skill(skill, name)))}</ul>`, leading, false, name && isolated(name, this.localize))}
    </li>`;
  }
  #skill({ name, notes, had }, group) {
    const more = notes.length ? html`<small>${this.given(notes.join("\n"))}</small>` : nothing;
    return this.interactive ? html`<li part="skill"><label><input type="checkbox" name=${group} value=${name} .checked=${live(had)} />${this.given(name)}${more}</label></li>` : html`<li part="skill"><span>${had ? html`<b role="img" aria-label=${this.localize.term("had")}>✓</b>` : nothing}${this.given(name)}${more}</span></li>`;
  }
  #toggle({ target }) {
    const { value: skill, name: group, checked } = target;
    const inputs = [...this.shadowRoot.querySelectorAll("input")];
    const drawn = new Set(inputs.map(({ value }) => value));
    const ticked = inputs.filter((input) => input.value === skill ? checked : input.checked).map(({ value }) => value);
    const have = [...ticked, ...this.#skills.flatMap(({ name, had }) => had && !drawn.has(name) ? name : [])];
    this.have = have;
    this.dispatchEvent(new CustomEvent("skill-toggle", { bubbles: true, composed: true, detail: { skill, group, checked, have } }));
  }
}
export {
  SkillMap
};
//# sourceMappingURL=skill-map.js.map
