import {SectionElement} from '../../view/section-element.js';

/** How a role differs around the world: in prose, or region by region. Of many regions the first are shown, the rest behind a disclosure. */
export class GlobalOutlook extends SectionElement {}

declare global {
  interface HTMLElementTagNameMap {
    'global-outlook': GlobalOutlook;
  }
}
