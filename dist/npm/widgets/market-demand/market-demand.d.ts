import {SectionElement} from '../../view/section-element.js';

/** How much a role is sought after, on a scale that is named, and by what that was judged. Where it is not known, that is said. */
export class MarketDemand extends SectionElement {
  /** low, moderate, high, very-high or undetermined, where no guide says: the `level` attribute. */
  demandLevel: 'low' | 'moderate' | 'high' | 'very-high' | 'undetermined' | null | undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    'market-demand': MarketDemand;
  }
}
