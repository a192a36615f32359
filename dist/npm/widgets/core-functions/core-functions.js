import { prose } from "../../guide/schema.js";
import { proseStyles, proseView } from "../../view/prose.js";
import { SectionElement } from "../../view/section-element.js";
import { en } from "./messages.js";
const definition = { name: "core-functions", shape: { coreFunctions: prose }, messages: en };
class CoreFunctions extends SectionElement {
  static definition = definition;
  static styles = [...SectionElement.styles, proseStyles];
  chart({ coreFunctions }) {
    return proseView(coreFunctions, this.localize);
  }
}
export {
  CoreFunctions
};
//# sourceMappingURL=core-functions.js.map
