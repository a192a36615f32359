import {SectionElement} from '../../view/section-element.js';

/** What a role is there for, in prose. */
export class CoreFunctions extends SectionElement {}

declare global {
  interface HTMLElementTagNameMap {
    'core-functions': CoreFunctions;
  }
}
