import { html } from "lit";
import { path } from "../../guide/sections/path.js";
import { decimal } from "../../i18n/localize.js";
import { inParts } from "../../guide/prose.js";
import { proseStyles, proseView } from "../../view/prose.js";
import { SectionElement } from "../../view/section-element.js";
import { together } from "../../view/together.js";
import { en } from "./messages.js";
import { styles } from "./styles.js";
const definition = { name: "career-path", shape: { path }, messages: en };
class CareerPath extends SectionElement {
  static definition = definition;
  static styles = [...SectionElement.styles, proseStyles, styles];
  chart({ path: path2 }) {
    const { intro, steps } = inParts(path2);
    return html`${proseView(intro, this.localize)}${steps && html`<ol>${together(steps.map(
      ({ title, text, duration }, i) => html`<li part="step">
        <svg part="node" aria-hidden="true">
          <rect class="accent"></rect>
          <circle cx="1.2em" cy="1.2em" r="1.1em"></circle>
          <g class="upright"><text class="strong" x="1.2em" y="1.55em">${decimal(this.localize, i + 1)}</text></g>
        </svg>
        ${this.subheading(title)}<small part="duration">${this.given(duration)}</small>
        <p>${this.given(text, true)}</p>
      </li>`
    ))}</ol>`}`;
  }
}
export {
  CareerPath
};
//# sourceMappingURL=career-path.js.map
