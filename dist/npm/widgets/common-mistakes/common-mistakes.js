import { list, text } from "../../guide/schema.js";
import { listColumns, listStyles, longList } from "../../view/long-list.js";
import { SectionElement } from "../../view/section-element.js";
import { en } from "./messages.js";
import { styles } from "./styles.js";
const definition = { name: "common-mistakes", shape: { mistakes: /* @__PURE__ */ list(text) }, messages: en };
class CommonMistakes extends SectionElement {
  static definition = definition;
  static styles = [...SectionElement.styles, listStyles, listColumns, styles];
  chart({ mistakes = [] }) {
    return longList(mistakes, this.localize, void 0, void 0, this.label);
  }
}
export {
  CommonMistakes
};
//# sourceMappingURL=common-mistakes.js.map
