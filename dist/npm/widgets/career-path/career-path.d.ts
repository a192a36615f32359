import {SectionElement} from '../../view/section-element.js';

/** The way into a role and on from it: in prose, or step by step, with how long each step takes. */
export class CareerPath extends SectionElement {}

declare global {
  interface HTMLElementTagNameMap {
    'career-path': CareerPath;
  }
}
