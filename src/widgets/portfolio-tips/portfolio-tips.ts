import {prose} from '../../guide/schema.js';
import {proseStyles, proseView} from '../../section/prose.js';
import {SectionElement, type GuideOf} from '../../section/section-element.js';
import {en} from './messages.js';

const section = {name: 'portfolio-tips', shape: {portfolio: prose}, messages: en};

/**
 * What to show to employers, and how, in prose.
 *
 * @tagname portfolio-tips
 * @csspart prose - The paragraphs.
 */
export class PortfolioTips extends SectionElement<typeof section> {
  static override readonly section = section;
  static override readonly styles = [...SectionElement.styles, proseStyles];

  protected override picture({portfolio}: GuideOf<typeof section>) {
    return proseView(portfolio);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'portfolio-tips': PortfolioTips;
  }
}
