import { html, nothing } from "lit";
import { caseStudies } from "../../guide/sections/case-studies.js";
import { canonicalLanguage } from "../../i18n/language.js";
import { memoize } from "../../i18n/memoize.js";
import { listStyles, longList } from "../../view/long-list.js";
import { paragraphs } from "../../guide/prose.js";
import { proseView } from "../../view/prose.js";
import { SectionElement } from "../../view/section-element.js";
import { together } from "../../view/together.js";
import { figureFinder } from "./figures.js";
import { en } from "./messages.js";
import { styles } from "./styles.js";
const definition = { name: "case-studies", shape: { caseStudies }, formats: true, messages: en };
class CaseStudies extends SectionElement {
  static definition = definition;
  static styles = [...SectionElement.styles, listStyles, styles];
  // What finds figures in a language takes long to make: as a part of the model it has a task to itself.
  model({ caseStudies: caseStudies2 = [], lang }, localize) {
    const language = canonicalLanguage(lang) ?? localize.lang;
    return { caseStudies: caseStudies2, figures: memoize(`figures ${language}`, () => figureFinder(language)) };
  }
  chart({ caseStudies: caseStudies2, figures }) {
    const { localize } = this;
    return longList(caseStudies2, localize, ({ title, story = "", takeaway = "" }) => html`<li><div>
        ${this.subheading(title)}
        <div part="figures" aria-hidden="true"
          >${together([...paragraphs(story), takeaway].flatMap(figures).slice(0, 4).map(({ before, figure, after }) => html`<p>${this.given(before)}<br /><b>${this.given(figure)}</b> ${this.given(after)}</p>`))}</div
        >
      </div>
      <div>
        ${proseView(story, localize)}${takeaway ? html`<p part="takeaway"><small>${localize.term("takeaway")}</small> ${this.given(takeaway)}</p>` : nothing}
      </div></li>`, void 0, this.label);
  }
}
export {
  CaseStudies
};
//# sourceMappingURL=case-studies.js.map
