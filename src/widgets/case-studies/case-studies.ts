import {html, nothing} from 'lit';
import {caseStudies, type CaseStudies as Examples} from '../../guide/sections/case-studies.js';
import {canonicalLanguage} from '../../i18n/language.js';
import {memoize} from '../../i18n/memoize.js';
import {listStyles, longList} from '../../view/long-list.js';
import {paragraphs} from '../../guide/prose.js';
import {proseView} from '../../view/prose.js';
import {SectionElement, type GuideOf, type LocalizeOf, type SectionModel} from '../../view/section-element.js';
import {together} from '../../view/together.js';
import {figureFinder} from './figures.js';
import {en} from './messages.js';
import {styles} from './styles.js';

const definition = {name: 'case-studies', shape: {caseStudies}, formats: true, messages: en};

interface CaseStudiesModel extends SectionModel {
  caseStudies: Examples;
  /** Finds the figures in a text. */
  figures: ReturnType<typeof figureFinder>;
}

/**
 * Examples from the role: what happened, what can be learnt from it, and the figures in both set large in their own words.
 *
 * @tagname case-studies
 * @usage For examples that make a role concrete: two or three are enough. A figure in a story is set large, so tell the story with its figure.
 * @csspart list - The examples, in front of the disclosure and behind it.
 * @csspart figures - The figures, with the words that they stand in; the story says the same, so that they are neither read out nor copied.
 * @csspart prose - The story.
 * @csspart takeaway - What can be learnt from it.
 * @csspart more - The disclosure of a long list.
 */
export class CaseStudies extends SectionElement<typeof definition, CaseStudiesModel> {
  static override readonly definition = definition;
  static override readonly styles = [...SectionElement.styles, listStyles, styles];

  // What finds figures in a language takes long to make: as a part of the model it has a task to itself.
  protected override model({caseStudies = [], lang}: GuideOf<typeof definition>, localize: LocalizeOf<typeof definition>) {
    const language = canonicalLanguage(lang) ?? localize.lang;
    return {caseStudies, figures: memoize(`figures ${language}`, () => figureFinder(language))};
  }

  protected override chart({caseStudies, figures}: CaseStudiesModel) {
    const {localize} = this;
    return longList(caseStudies, localize, ({title, story = '', takeaway = ''}) => html`<li><div>
        ${this.subheading(title)}
        <div part="figures" aria-hidden="true"
          >${together([...paragraphs(story), takeaway]
            .flatMap(figures)
            .slice(0, 4)
            .map(({before, figure, after}) => html`<p>${this.given(before)}<br /><b>${this.given(figure)}</b> ${this.given(after)}</p>`))}</div
        >
      </div>
      <div>
        ${proseView(story, localize)}${takeaway ? html`<p part="takeaway"><small>${localize.term('takeaway')}</small> ${this.given(takeaway)}</p>` : nothing}
      </div></li>`, undefined, this.label);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'case-studies': CaseStudies;
  }
}
