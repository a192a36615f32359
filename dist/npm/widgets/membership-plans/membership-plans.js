import { html, nothing } from "lit";
import { plans } from "../../guide/sections/plans.js";
import { actionStyles } from "../../view/action.js";
import { isolated } from "../../i18n/isolate.js";
import { listStyles, longList } from "../../view/long-list.js";
import { sliced } from "../../view/slices.js";
import { SectionElement } from "../../view/section-element.js";
import { wholeMoney } from "../../wording/money.js";
import { en } from "./messages.js";
import { styles } from "./styles.js";
const definition = { name: "membership-plans", shape: { plans }, formats: true, messages: en };
class MembershipPlans extends SectionElement {
  static definition = definition;
  static styles = [...SectionElement.styles, listStyles, actionStyles, styles];
  model({ plans: plans2 }) {
    const { title, intro, items = [] } = Array.isArray(plans2) ? { items: plans2 } : plans2;
    return intro || items[0] ? { heading: title, lead: intro, items } : void 0;
  }
  chart({ items }) {
    return html`<ul part="picture">${sliced(items, (plan) => this.#plan(plan))}</ul>`;
  }
  #plan(plan) {
    const { localize } = this;
    const { name, price: { amount, currency, per } = {}, tagline, features = [], url, highlighted } = plan;
    const sum = html`<b>${amount ? wholeMoney(localize, amount, currency) : localize.term("free")}</b>`;
    const choose = (event) => this.#choose(event, plan);
    const label = this.phrase(localize.term("choose", { name: isolated(name ?? tagline ?? "", localize) }));
    const look = highlighted ? "screen strong" : "screen";
    return html`<li part="plan" class=${highlighted ? "highlighted" : ""}>
      <div>${this.subheading(name)}${highlighted ? html`<b part="recommended">${localize.term("recommended")}</b>` : nothing}<small>${this.given(tagline)}</small></div>
      <p part="price">${amount == null ? nothing : amount && per ? localize.parts(per, { amount: sum }) : sum}</p>
      <div>${features[0] ? longList(features, localize, void 0, 10, name && isolated(name, localize)) : nothing}</div>
      ${url ? html`<a part="action" class=${look} href=${url} @click=${choose}>${label}</a>` : html`<button part="action" class=${look} @click=${choose}>${label}</button>`}
    </li>`;
  }
  #choose(event, plan) {
    if (!this.dispatchEvent(new CustomEvent("plan-choose", { bubbles: true, composed: true, cancelable: true, detail: { plan } }))) event.preventDefault();
  }
}
export {
  MembershipPlans
};
//# sourceMappingURL=membership-plans.js.map
