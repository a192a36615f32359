import { list, text } from "../../guide/schema.js";
import { listColumns, listStyles, longList } from "../../view/long-list.js";
import { SectionElement } from "../../view/section-element.js";
import { en } from "./messages.js";
import { styles } from "./styles.js";
const definition = { name: "contextual-advice", shape: { advice: /* @__PURE__ */ list(text) }, messages: en };
class ContextualAdvice extends SectionElement {
  static definition = definition;
  static styles = [...SectionElement.styles, listStyles, listColumns, styles];
  chart({ advice = [] }) {
    return longList(advice, this.localize, void 0, void 0, this.label);
  }
}
export {
  ContextualAdvice
};
//# sourceMappingURL=contextual-advice.js.map
