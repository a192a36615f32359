import {SectionElement} from '../../view/section-element.js';

/** What is done in a role, the most important first. Of a long list the first entries are shown, the rest behind a disclosure. */
export class KeyResponsibilities extends SectionElement {}

declare global {
  interface HTMLElementTagNameMap {
    'key-responsibilities': KeyResponsibilities;
  }
}
