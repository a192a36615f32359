import {html, nothing} from 'lit';
import {plans, type Plan} from '../../guide/sections/plans.js';
import {actionStyles} from '../../view/action.js';
import {isolated} from '../../i18n/isolate.js';
import {listStyles, longList} from '../../view/long-list.js';
import {sliced} from '../../view/slices.js';
import {SectionElement, type GuideOf, type SectionModel} from '../../view/section-element.js';
import {wholeMoney} from '../../wording/money.js';
import {en} from './messages.js';
import {styles} from './styles.js';

const definition = {name: 'membership-plans', shape: {plans}, formats: true, messages: en};

interface PlansModel extends SectionModel {
  heading?: string | undefined;
  items: Plan[];
}

/**
 * The plans of a membership side by side: price and period, what each includes, and a way to choose it.
 *
 * @tagname membership-plans
 * @usage For the prices of a site, not of a role: two to four plans. Mark one as recommended, or none.
 * @csspart plan - A plan.
 * @csspart price - Its price.
 * @csspart recommended - The mark of the plan that is recommended.
 * @csspart list - What it includes.
 * @csspart more - The disclosure of a long list.
 * @csspart action - The link or the button that chooses it.
 * @fires {CustomEvent<{plan: Plan}>} plan-choose - The reader chose a plan. Where it has a link, `preventDefault()` keeps it from being followed. Bubbles, composed, cancelable.
 */
export class MembershipPlans extends SectionElement<typeof definition, PlansModel> {
  static override readonly definition = definition;
  static override readonly styles = [...SectionElement.styles, listStyles, actionStyles, styles];

  protected override model({plans}: GuideOf<typeof definition>): PlansModel | undefined {
    const {title, intro, items = []} = Array.isArray(plans) ? {items: plans} : plans!;
    return intro || items[0] ? {heading: title, lead: intro, items} : undefined;
  }

  protected override chart({items}: PlansModel) {
    return html`<ul part="picture">${sliced(items, (plan) => this.#plan(plan))}</ul>`;
  }

  #plan(plan: Plan) {
    const {localize} = this;
    const {name, price: {amount, currency, per} = {}, tagline, features = [], url, highlighted} = plan;
    const sum = html`<b>${amount ? wholeMoney(localize, amount, currency!) : localize.term('free')}</b>`;
    const choose = (event: Event) => this.#choose(event, plan);
    const label = this.phrase(localize.term('choose', {name: isolated(name ?? tagline ?? '', localize)}));
    const look = highlighted ? 'screen strong' : 'screen';
    // Each plan has all rows, so that they are level.
    return html`<li part="plan" class=${highlighted ? 'highlighted' : ''}>
      <div>${this.subheading(name)}${highlighted ? html`<b part="recommended">${localize.term('recommended')}</b>` : nothing}<small>${this.given(tagline)}</small></div>
      <p part="price">${amount == null ? nothing : amount && per ? localize.parts(per, {amount: sum}) : sum}</p>
      <div>${features[0] ? longList(features, localize, undefined, 10, name && isolated(name, localize)) : nothing}</div>
      ${url ? html`<a part="action" class=${look} href=${url} @click=${choose}>${label}</a>` : html`<button part="action" class=${look} @click=${choose}>${label}</button>`}
    </li>`;
  }

  #choose(event: Event, plan: Plan) {
    if (!this.dispatchEvent(new CustomEvent('plan-choose', {bubbles: true, composed: true, cancelable: true, detail: {plan}}))) event.preventDefault();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'membership-plans': MembershipPlans;
  }
}
