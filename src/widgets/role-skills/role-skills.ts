import {html, nothing} from 'lit';
import type {Skill} from '../../guide/sections/skill.js';
import {skills} from '../../guide/sections/skills.js';
import {listStyles, longList} from '../../view/long-list.js';
import {rect} from '../../view/rect.js';
import {SectionElement, type GuideOf} from '../../view/section-element.js';
import {together} from '../../view/together.js';
import {skillInWords} from '../../wording/skill.js';
import {en} from './messages.js';
import {levelShare} from './model.js';
import {styles} from './styles.js';

const definition = {name: 'role-skills', shape: {skills}, messages: en};

/**
 * The skills that a role asks for, technical and soft, side by side where there is room, with the level where one is given.
 * A level that is a number out of a number is drawn too.
 *
 * @tagname role-skills
 * @usage For what a role asks for, technical and soft apart. Where some skills build on others, `<skill-map>` shows that.
 * @csspart technical - The technical skills.
 * @csspart soft - The soft skills.
 * @csspart list - The skills of a kind, in front of the disclosure and behind it.
 * @csspart more - The disclosure of many skills.
 * @csspart level - The level of a skill.
 */
export class RoleSkills extends SectionElement<typeof definition> {
  static override readonly definition = definition;
  static override readonly styles = [...SectionElement.styles, listStyles, styles];

  protected override chart({skills}: GuideOf<typeof definition>) {
    const kind = (name: 'technical' | 'soft') =>
      skills![name]
        ? html`<div part=${name}>${this.phraseHeading(this.localize.term(name))}${longList(skills![name], this.localize, (skill) => this.#skill(skill), 10, this.localize.term(name))}</div>`
        : nothing;
    return html`<div part="picture">${kind('technical')}${kind('soft')}</div>`;
  }

  #skill(skill: Skill) {
    const {name, level, notes} = skillInWords(skill, this.localize);
    const share = levelShare(level);
    return html`<li><span>${this.given(name)}</span> ${level
        ? html`<small part="level">${this.given(level)}${share === undefined ? nothing : html`<svg aria-hidden="true">${rect('tint', 0, 100, 0, 0.5)}${rect('accent', 0, share, 0, 0.5)}</svg>`}</small>`
        : nothing}${together(notes.map((note) => html` <small class="note">${this.given(note)}</small>`))}</li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'role-skills': RoleSkills;
  }
}
