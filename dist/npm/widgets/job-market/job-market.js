import { html } from "lit";
import { jobMarket } from "../../guide/sections/job-market.js";
import { paragraphs } from "../../guide/prose.js";
import { paragraphsView, proseStyles } from "../../view/prose.js";
import { SectionElement } from "../../view/section-element.js";
import { css } from "lit";
import { en } from "./messages.js";
const definition = { name: "job-market", shape: { jobMarket }, messages: en };
class JobMarket extends SectionElement {
  static definition = definition;
  static styles = [
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
    `
  ];
  chart({ jobMarket: jobMarket2 = {} }) {
    return html`<div part="prose"><ul>${["challenges", "growthPaths", "trends"].map(
      (facet) => jobMarket2[facet] && html`<li part="facet">${this.phraseHeading(this.localize.term(facet))}${paragraphsView(paragraphs(jobMarket2[facet]), this.localize)}</li>`
    )}</ul></div>`;
  }
}
export {
  JobMarket
};
//# sourceMappingURL=job-market.js.map
