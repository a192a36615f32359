import {SectionElement} from '../../view/section-element.js';

/** The education that a role requires: in prose, or the level that is asked for, the routes to it, and the certificates that help. Of long lists the first entries are shown, the rest behind a disclosure. */
export class RequiredEducation extends SectionElement {}

declare global {
  interface HTMLElementTagNameMap {
    'required-education': RequiredEducation;
  }
}
