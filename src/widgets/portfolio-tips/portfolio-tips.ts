import {prose} from '../../guide/schema.js';
import {proseStyles, proseView} from '../../view/prose.js';
import {SectionElement, type GuideOf} from '../../view/section-element.js';
import {en} from './messages.js';

const definition = {name: 'portfolio-tips', shape: {portfolio: prose}, messages: en};

/**
 * What to show to employers, and how, in prose.
 *
 * @tagname portfolio-tips
 * @usage For roles whose applicants show work: what to show, and how. Leave it out where nobody asks for a portfolio.
 * @csspart prose - The paragraphs.
 */
export class PortfolioTips extends SectionElement<typeof definition> {
  static override readonly definition = definition;
  static override readonly styles = [...SectionElement.styles, proseStyles];

  protected override chart({portfolio}: GuideOf<typeof definition>) {
    return proseView(portfolio, this.localize);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'portfolio-tips': PortfolioTips;
  }
}
