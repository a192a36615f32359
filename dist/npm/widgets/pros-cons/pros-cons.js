import { html, nothing } from "lit";
import { prosCons } from "../../guide/sections/pros-cons.js";
import { listStyles, longList } from "../../view/long-list.js";
import { SectionElement } from "../../view/section-element.js";
import { en } from "./messages.js";
import { styles } from "./styles.js";
const definition = { name: "pros-cons", shape: { prosCons }, messages: en };
class ProsCons extends SectionElement {
  static definition = definition;
  static styles = [...SectionElement.styles, listStyles, styles];
  chart({ prosCons: prosCons2 }) {
    const side = (name) => {
      const entries = prosCons2[name];
      return entries ? html`<div part=${name}>${this.phraseHeading(this.localize.term(name, { n: entries.length }))}${longList(entries, this.localize, void 0, void 0, this.localize.term(name, { n: entries.length }))}</div>` : nothing;
    };
    return html`<div part="picture">${side("pros")}${side("cons")}</div>`;
  }
}
export {
  ProsCons
};
//# sourceMappingURL=pros-cons.js.map
