import {html, nothing, svg} from 'lit';
import {live} from 'lit/directives/live.js';
import {keyed} from 'lit/directives/keyed.js';
import {skillMap} from '../../guide/sections/skill-map.js';
import {leading} from '../../base/draw-queue.js';
import {isolated} from '../../i18n/isolate.js';
import {fold, foldStyles} from '../../view/long-list.js';
import {sliced} from '../../view/slices.js';
import {together} from '../../view/together.js';
import {SectionElement, type GuideOf, type LocalizeOf} from '../../view/section-element.js';
import {en} from './messages.js';
import {skillMapModel, type ShownGroup, type ShownSkill, type SkillMapModel} from './model.js';
import {styles} from './styles.js';

const definition = {name: 'skill-map', shape: {skillMap}, messages: en};

/**
 * The skills that a role takes, from foundations to specialisms: a list in groups, each of which stands on those before it. With `have`
 * it marks what the reader has and says how far along each group is; with `interactive` the reader ticks it.
 * Nothing is stored: the page hears of every tick and keeps what it likes.
 *
 * @tagname skill-map
 * @usage For skills that build on each other, foundations first. With `interactive`, readers tick what they have and see how far they are; the page can keep that, the widget never does.
 * @csspart intro - How the groups build on each other.
 * @csspart group - A group of skills.
 * @csspart node - Its number, on a layer of its own and those that it builds on.
 * @csspart skill - A skill in it.
 * @fires {CustomEvent<{skill: string, group: string, checked: boolean, have: string[]}>} skill-toggle - The reader ticked a skill or took the tick away; `have` names all that are ticked now. Bubbles, composed.
 */
export class SkillMap extends SectionElement<typeof definition, SkillMapModel> {
  static override readonly definition = definition;
  static override readonly styles = [...SectionElement.styles, foldStyles, styles];
  static override readonly properties = {...SectionElement.properties, have: {}, interactive: {type: Boolean}};

  /**
   * What the reader has: `Excel, Asana` are looked for in the names and examples of skills; a list names skills exactly,
   * as `skill-toggle` gives it. A tick makes it such a list.
   */
  declare have: string | readonly string[] | null | undefined;
  /** Lets the reader tick skills. */
  declare interactive: boolean;

  #skills: ShownSkill[] = [];

  protected override model({skillMap}: GuideOf<typeof definition>, localize: LocalizeOf<typeof definition>) {
    const model = skillMapModel(skillMap!, this, localize);
    this.#skills = model?.groups.flatMap(({skills}) => skills) ?? [];
    return model;
  }

  protected override chart({intro, groups, total}: SkillMapModel) {
    return html`<p part="intro">${this.given(intro, true)}</p>
      <p class="strong" aria-live="polite" ?hidden=${!total}>${total}</p>
      <ol part="picture" @change=${this.#toggle}>${sliced(groups, (group, i) => this.#group(group, Math.min(i, 5)))}</ol>`;
  }

  /** @param below - How many layers it stands on: those of the groups before it, as far as that is still seen at a glance. */
  #group({step, name, description, skills, share, count}: ShownGroup, below: number) {
    return html`<li part="group">
      <svg part="node" aria-hidden="true" height="${below * 0.7 + 3.2}em">
        ${together(Array.from({length: below + 1}, (_, i) => svg`<rect class=${i ? 'tint' : 'accent'} y="${i * 0.7 + 2.6}em" width="100%" height="0.6em"></rect>`))}
        <circle cx="1.2em" cy="1.2em" r="1.1em"></circle>
        <circle class="ring" cx="-1.2em" cy="1.2em" r="1.1em" transform="rotate(-90)" pathLength="1" stroke-dasharray="${share} 1"></circle>
        <g class="upright"><text class="strong" x="1.2em" y="1.55em">${step}</text></g>
      </svg>
      ${this.subheading(name)}<small>${count}</small>
      <small class="about">${this.given(description, true)}</small>
      ${fold(skills, this.localize, (some) => html`<ul>${sliced(some, (skill) => keyed(skill.name, this.#skill(skill, name)))}</ul>`, leading, false, name && isolated(name, this.localize))}
    </li>`;
  }

  #skill({name, notes, had}: ShownSkill, group: string | undefined) {
    const more = notes.length ? html`<small>${this.given(notes.join('\n'))}</small>` : nothing;
    // Live: a tick that the page overrules must leave its box, though the model stays the same.
    return this.interactive
      ? html`<li part="skill"><label><input type="checkbox" name=${group} value=${name} .checked=${live(had)} />${this.given(name)}${more}</label></li>`
      : html`<li part="skill"><span>${had ? html`<b role="img" aria-label=${this.localize.term('had')}>✓</b>` : nothing}${this.given(name)}${more}</span></li>`;
  }

  #toggle({target}: Event) {
    const {value: skill, name: group, checked} = target as HTMLInputElement;
    const inputs = [...this.shadowRoot!.querySelectorAll('input')];
    const drawn = new Set(inputs.map(({value}) => value));
    const ticked = inputs
      // The same skill may be in several groups.
      .filter((input) => (input.value === skill ? checked : input.checked))
      .map(({value}) => value);
    // Of very many, not all are drawn.
    const have = [...ticked, ...this.#skills.flatMap(({name, had}) => (had && !drawn.has(name) ? name : []))];
    this.have = have;
    this.dispatchEvent(new CustomEvent('skill-toggle', {bubbles: true, composed: true, detail: {skill, group, checked, have}}));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'skill-map': SkillMap;
  }
}
