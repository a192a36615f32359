import {SectionElement} from '../../view/section-element.js';

/** What to show to employers, and how, in prose. */
export class PortfolioTips extends SectionElement {}

declare global {
  interface HTMLElementTagNameMap {
    'portfolio-tips': PortfolioTips;
  }
}
