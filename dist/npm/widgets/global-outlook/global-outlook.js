import { html } from "lit";
import { globalOutlook } from "../../guide/sections/global-outlook.js";
import { listStyles, longList } from "../../view/long-list.js";
import { inParts } from "../../guide/prose.js";
import { proseStyles, proseView } from "../../view/prose.js";
import { SectionElement } from "../../view/section-element.js";
import { en } from "./messages.js";
const definition = { name: "global-outlook", shape: { globalOutlook }, messages: en };
class GlobalOutlook extends SectionElement {
  static definition = definition;
  static styles = [...SectionElement.styles, listStyles, proseStyles];
  chart({ globalOutlook: globalOutlook2 }) {
    const { intro, regions = [] } = inParts(globalOutlook2);
    return proseView(
      intro,
      this.localize,
      regions[0] && longList(regions, this.localize, ({ name, note }) => html`<li>${this.subheading(name)}<p>${this.given(note, true)}</p></li>`, void 0, this.label)
    );
  }
}
export {
  GlobalOutlook
};
//# sourceMappingURL=global-outlook.js.map
