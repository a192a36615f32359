import {SectionElement} from '../../view/section-element.js';

/** The tools of a role in groups, what employers ask for first and marked. Of many groups, and of many tools in one, the first are shown, the rest behind a disclosure; a long list can be filtered, which opens them. */
export class TechStack extends SectionElement {}

declare global {
  interface HTMLElementTagNameMap {
    'tech-stack': TechStack;
  }
}
