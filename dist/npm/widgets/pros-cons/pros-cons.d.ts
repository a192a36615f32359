import {SectionElement} from '../../view/section-element.js';

/** What speaks for a role and what against it, side by side where there is room, each counted and marked. Of a long side the first entries are shown, the rest behind a disclosure. */
export class ProsCons extends SectionElement {}

declare global {
  interface HTMLElementTagNameMap {
    'pros-cons': ProsCons;
  }
}
