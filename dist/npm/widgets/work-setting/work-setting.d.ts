import {SectionElement} from '../../view/section-element.js';

/** Where a role is worked in, and with whom, in prose. */
export class WorkSetting extends SectionElement {}

declare global {
  interface HTMLElementTagNameMap {
    'work-setting': WorkSetting;
  }
}
