import {SectionElement} from '../../view/section-element.js';

/** The skills that a role asks for, technical and soft, side by side where there is room, with the level where one is given. A level that is a number out of a number is drawn too. */
export class RoleSkills extends SectionElement {}

declare global {
  interface HTMLElementTagNameMap {
    'role-skills': RoleSkills;
  }
}
