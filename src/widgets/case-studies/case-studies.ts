import {html, nothing} from 'lit';
import {caseStudies} from '../../guide/sections/case-studies.js';
import {canonicalLanguage} from '../../i18n/language.js';
import {memoize} from '../../i18n/memoize.js';
import {listStyles, longList} from '../../view/long-list.js';
import {paragraphs} from '../../guide/prose.js';
import {proseView} from '../../view/prose.js';
import {SectionElement, type GuideOf} from '../../view/section-element.js';
import {figureFinder} from './figures.js';
import {en} from './messages.js';
import {styles} from './styles.js';

const definition = {name: 'case-studies', shape: {caseStudies}, formats: true, messages: en};

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
export class CaseStudies extends SectionElement<typeof definition> {
  static override readonly definition = definition;
  static override readonly styles = [...SectionElement.styles, listStyles, styles];

  protected override chart({caseStudies = [], lang}: GuideOf<typeof definition>) {
    const {localize} = this;
    const language = canonicalLanguage(lang) ?? localize.lang;
    const figures = memoize(`figures ${language}`, () => figureFinder(language));
    return longList(caseStudies, localize, ({title, story = '', takeaway = ''}) => html`<div>
        ${this.subheading(title)}
        <div part="figures" aria-hidden="true"
          >${[...paragraphs(story), takeaway]
            .flatMap(figures)
            .slice(0, 4)
            .map(({before, figure, after}) => html`<p>${this.given(before)}<br /><b>${this.given(figure)}</b> ${this.given(after)}</p>`)}</div
        >
      </div>
      <div>
        ${proseView(story, localize)}${takeaway ? html`<p part="takeaway"><small>${localize.term('takeaway')}</small> ${this.given(takeaway)}</p>` : nothing}
      </div>`, undefined, this.label);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'case-studies': CaseStudies;
  }
}
