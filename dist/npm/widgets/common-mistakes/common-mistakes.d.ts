import {SectionElement} from '../../view/section-element.js';

/** What beginners in a role often do wrong, each crossed. Of a long list the first entries are shown, the rest behind a disclosure. */
export class CommonMistakes extends SectionElement {}

declare global {
  interface HTMLElementTagNameMap {
    'common-mistakes': CommonMistakes;
  }
}
