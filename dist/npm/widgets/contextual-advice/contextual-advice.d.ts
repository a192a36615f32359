import {SectionElement} from '../../view/section-element.js';

/** Advice for getting into a role and getting on in it, each behind an arrow. Of a long list the first entries are shown, the rest behind a disclosure. */
export class ContextualAdvice extends SectionElement {}

declare global {
  interface HTMLElementTagNameMap {
    'contextual-advice': ContextualAdvice;
  }
}
