import { prose } from "../../guide/schema.js";
import { proseStyles, proseView } from "../../view/prose.js";
import { SectionElement } from "../../view/section-element.js";
import { en } from "./messages.js";
const definition = { name: "portfolio-tips", shape: { portfolio: prose }, messages: en };
class PortfolioTips extends SectionElement {
  static definition = definition;
  static styles = [...SectionElement.styles, proseStyles];
  chart({ portfolio }) {
    return proseView(portfolio, this.localize);
  }
}
export {
  PortfolioTips
};
//# sourceMappingURL=portfolio-tips.js.map
