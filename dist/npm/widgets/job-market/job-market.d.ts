import {SectionElement} from '../../view/section-element.js';

/** What moves the market for a role: what makes it hard, where it can lead, what is changing; side by side where there is room. */
export class JobMarket extends SectionElement {}

declare global {
  interface HTMLElementTagNameMap {
    'job-market': JobMarket;
  }
}
