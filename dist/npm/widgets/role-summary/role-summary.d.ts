import {SectionElement} from '../../view/section-element.js';

/** A role at a glance, under its title: what it is, and the key facts of the guide with their sources. Aliases, codes and the date of the guide stand below. */
export class RoleSummary extends SectionElement {}

declare global {
  interface HTMLElementTagNameMap {
    'role-summary': RoleSummary;
  }
}
