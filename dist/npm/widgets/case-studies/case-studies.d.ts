import {SectionElement} from '../../view/section-element.js';

/** Examples from the role: what happened, what can be learnt from it, and the figures in both set large in their own words. */
export class CaseStudies extends SectionElement {}

declare global {
  interface HTMLElementTagNameMap {
    'case-studies': CaseStudies;
  }
}
