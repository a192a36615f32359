import { list, text } from "../../guide/schema.js";
import { listColumns, listStyles, longList } from "../../view/long-list.js";
import { SectionElement } from "../../view/section-element.js";
import { en } from "./messages.js";
import { styles } from "./styles.js";
const definition = { name: "key-responsibilities", shape: { responsibilities: /* @__PURE__ */ list(text) }, messages: en };
class KeyResponsibilities extends SectionElement {
  static definition = definition;
  static styles = [...SectionElement.styles, listStyles, listColumns, styles];
  chart({ responsibilities = [] }) {
    return longList(responsibilities, this.localize, void 0, void 0, this.label);
  }
}
export {
  KeyResponsibilities
};
//# sourceMappingURL=key-responsibilities.js.map
