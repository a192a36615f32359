import { html, nothing } from "lit";
import { skills } from "../../guide/sections/skills.js";
import { listStyles, longList } from "../../view/long-list.js";
import { rect } from "../../view/rect.js";
import { SectionElement } from "../../view/section-element.js";
import { together } from "../../view/together.js";
import { skillInWords } from "../../wording/skill.js";
import { en } from "./messages.js";
import { levelShare } from "./model.js";
import { styles } from "./styles.js";
const definition = { name: "role-skills", shape: { skills }, messages: en };
class RoleSkills extends SectionElement {
  static definition = definition;
  static styles = [...SectionElement.styles, listStyles, styles];
  chart({ skills: skills2 }) {
    const kind = (name) => skills2[name] ? html`<div part=${name}>${this.phraseHeading(this.localize.term(name))}${longList(skills2[name], this.localize, (skill) => this.#skill(skill), 10, this.localize.term(name))}</div>` : nothing;
    return html`<div part="picture">${kind("technical")}${kind("soft")}</div>`;
  }
  #skill(skill) {
    const { name, level, notes } = skillInWords(skill, this.localize);
    const share = levelShare(level);
    return html`<li><span>${this.given(name)}</span> ${level ? html`<small part="level">${this.given(level)}${share === void 0 ? nothing : html`<svg aria-hidden="true">${rect("tint", 0, 100, 0, 0.5)}${rect("accent", 0, share, 0, 0.5)}</svg>`}</small>` : nothing}${together(notes.map((note) => html` <small class="note">${this.given(note)}</small>`))}</li>`;
  }
}
export {
  RoleSkills
};
//# sourceMappingURL=role-skills.js.map
