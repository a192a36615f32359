import {SectionElement} from '../../view/section-element.js';

/** Roles that are close to this one, and how each differs in pay and growth, as far as both are known and say the same. */
export class RelatedRoles extends SectionElement {}

declare global {
  interface HTMLElementTagNameMap {
    'related-roles': RelatedRoles;
  }
}
