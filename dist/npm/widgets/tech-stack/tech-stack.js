import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import { repeat } from "lit/directives/repeat.js";
import { techStack } from "../../guide/sections/tech-stack.js";
import { Announcer } from "../../view/announcer.js";
import { revealField } from "../../view/reveal-field.js";
import { fold, listStyles } from "../../view/long-list.js";
import { isolated } from "../../i18n/isolate.js";
import { eager, leading } from "../../base/draw-queue.js";
import { sliced } from "../../view/slices.js";
import { SectionElement } from "../../view/section-element.js";
import { en } from "./messages.js";
import { inDemand, techStackModel } from "./model.js";
import { styles } from "./styles.js";
const definition = { name: "tech-stack", shape: { techStack }, messages: en };
class TechStack extends SectionElement {
  static definition = definition;
  static styles = [...SectionElement.styles, listStyles, styles];
  /** How much is shown, said when the reader rests. */
  #announcer = new Announcer(this, 700);
  #counted;
  /** What the reader looks for. */
  #query = "";
  model({ techStack: techStack2 }, localize) {
    if (techStack2.length < 21) this.#query = "";
    const model = techStackModel(techStack2, this.#query, localize);
    this.#counted = model?.count;
    return model;
  }
  chart({ groups, long, key }) {
    return html`${long ? html`<p class="screen"><label>${this.localize.term("filter")} <input part="filter" type="search" .value=${live(this.#query)} @focus=${revealField} @input=${this.#filter} @keydown=${this.#filter}></label> <span part="status" class="muted" aria-live="polite">${this.#announcer.said}</span></p>
          <p class="key" aria-hidden="true">${key.map((mark, i) => mark ? html`<span class="r${2 - i}">${mark}</span>` : nothing)}</p>` : nothing}
      <div part="picture" class="${this.#query ? "found" : ""} ${long ? "long" : ""}">${this.#fold(groups, this.label, (some) => repeat(some, ({ name }) => name, (group) => this.#group(group)))}</div>`;
  }
  /** What is in demand is in front of the disclosure. */
  #fold(items, name, view) {
    const found = this.#query && items.length > eager ? items.filter(({ hidden }) => !hidden) : items;
    return fold(found, this.localize, view, Math.min(leading, Math.max(6, items.filter(inDemand).length)), !!this.#query, name);
  }
  #group({ name, isOther, tools, hidden }) {
    return html`<div part="group" ?hidden=${hidden}>${isOther ? this.phraseHeading(name) : this.subheading(name)}<div>${this.#fold(tools, isOther ? name || this.label : isolated(name, this.localize), (some) => html`<ul part="list">${sliced(some, (tool) => this.#tool(tool))}</ul>`)}</div></div>`;
  }
  #tool({ name, url, marks, rank, notes, hidden }) {
    return html`<li class="r${rank}" ?hidden=${hidden}>${url ? html`<a href=${url}>${this.given(name)}</a>` : this.given(name)} <small>${marks}</small>${notes[0] ? html`<small class="notes">${this.given(notes[0])}</small>` : nothing}</li>`;
  }
  #filter(event) {
    const { key, target } = event;
    if (!key) this.#query = target.value;
    else if (key === "Escape" && this.#query) {
      event.preventDefault();
      this.#query = "";
    } else return;
    this.requestUpdate();
    void this.updateComplete.then(() => this.#announcer.say(this.#counted));
  }
}
export {
  TechStack
};
//# sourceMappingURL=tech-stack.js.map
