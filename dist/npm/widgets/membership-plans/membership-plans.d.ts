import {SectionElement} from '../../view/section-element.js';
import type {Plan} from '../../guide/role-guide.js';

/** The plans of a membership side by side: price and period, what each includes, and a way to choose it. */
export class MembershipPlans extends SectionElement {}

declare global {
  interface HTMLElementTagNameMap {
    'membership-plans': MembershipPlans;
  }
  interface HTMLElementEventMap {
    /** The reader chose a plan. Where it has a link, `preventDefault()` keeps it from being followed. Bubbles, composed, cancelable. */
    'plan-choose': CustomEvent<{plan: Plan}>;
  }
}
