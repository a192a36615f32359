import { prose } from "../../guide/schema.js";
import { proseStyles, proseView } from "../../view/prose.js";
import { SectionElement } from "../../view/section-element.js";
import { en } from "./messages.js";
const definition = { name: "work-setting", shape: { workSetting: prose }, messages: en };
class WorkSetting extends SectionElement {
  static definition = definition;
  static styles = [...SectionElement.styles, proseStyles];
  chart({ workSetting }) {
    return proseView(workSetting, this.localize);
  }
}
export {
  WorkSetting
};
//# sourceMappingURL=work-setting.js.map
