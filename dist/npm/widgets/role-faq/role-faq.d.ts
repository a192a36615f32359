import {SectionElement} from '../../view/section-element.js';

/** Questions that people ask about a role, each with its answer behind it. A link to a question opens it: the fragment is `faq-` and the question's words, `#faq-do-i-need-a-degree`; the same question again is numbered, `#faq-do-i-need-a-degree-2`. */
export class RoleFaq extends SectionElement {
  /** Leaves the page's address alone: the questions have no links, and none is opened by one. */
  noAddress: boolean;
}

declare global {
  interface HTMLElementTagNameMap {
    'role-faq': RoleFaq;
  }
}
