import {html} from 'lit';
import {jobMarket} from '../../guide/sections/job-market.js';
import {paragraphs} from '../../guide/prose.js';
import {paragraphsView, proseStyles} from '../../view/prose.js';
import {SectionElement, type GuideOf} from '../../view/section-element.js';
import {css} from 'lit';
import {en} from './messages.js';

const definition = {name: 'job-market', shape: {jobMarket}, messages: en};

/**
 * What moves the market for a role: what makes it hard, where it can lead, what is changing; side by side where there is room.
 *
 * @tagname job-market
 * @usage For the forces behind the figures: what is hard, where it leads, what is changing. Put it beside `<job-outlook>` or `<market-demand>`, which have the figures.
 * @csspart prose - The three.
 * @csspart facet - One of the three, with its heading.
 */
export class JobMarket extends SectionElement<typeof definition> {
  static override readonly definition = definition;
  static override readonly styles = [
    ...SectionElement.styles,
    proseStyles,
    css`
      ul,
      [part='facet'] p {
        margin-block-start: 0.6em;
      }
      /* Never two of them side by side and the third below. */
      @container (width < 51em) {
        [part='prose'] ul {
          grid-template-columns: 100%;
          row-gap: 0.8em;
        }
      }
    `,
  ];

  protected override chart({jobMarket = {}}: GuideOf<typeof definition>) {
    return html`<div part="prose"><ul>${(['challenges', 'growthPaths', 'trends'] as const).map(
      (facet) =>
        jobMarket[facet] &&
        html`<li part="facet">${this.phraseHeading(this.localize.term(facet))}${paragraphsView(paragraphs(jobMarket[facet]), this.localize)}</li>`,
    )}</ul></div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'job-market': JobMarket;
  }
}
