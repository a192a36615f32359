import {html, nothing} from 'lit/html.js';
import {skillMap} from '../../guide/sections/skill-map.js';
import {heading} from '../../section/heading.js';
import {SectionElement, type GuideOf, type LocaleOf} from '../../section/section-element.js';
import {en} from './messages.js';
import {skillMapModel, type ShownGroup, type ShownSkill, type SkillMapModel} from './model.js';
import {styles} from './styles.js';

const section = {name: 'skill-map', shape: {skillMap}, messages: en};

/**
 * The skills that a role takes, from foundations to specialisms: a list in groups, and a path that joins them. With `have`
 * it marks what the reader has and says how far along each group is; with `interactive` the reader ticks it.
 * Nothing is stored: the page hears of every tick and keeps what it likes.
 *
 * @tagname skill-map
 * @csspart intro - How the groups build on each other.
 * @csspart group - A group of skills.
 * @csspart node - Its place on the path.
 * @csspart skill - A skill in it.
 * @fires {CustomEvent<{skill: string, group: string, checked: boolean, have: string[]}>} skill-toggle - The reader ticked a skill or took the tick away; `have` names all that are ticked now. Bubbles, composed.
 */
export class SkillMap extends SectionElement<typeof section, SkillMapModel> {
  static override readonly section = section;
  static override styles = [...SectionElement.styles, styles];
  static override properties = {
    ...SectionElement.properties,
    have: {},
    interactive: {type: Boolean},
    ticked: {state: true},
  };

  /** What the reader has: `Excel, Asana`, parted by commas, semicolons or lines; or a list of names, as `skill-toggle` gives it. */
  declare have: string | readonly string[] | null | undefined;
  /** Lets the reader tick skills. */
  declare interactive: boolean;
  /** @internal */
  declare ticked: boolean[] | undefined;

  #map: unknown;
  #had: readonly boolean[] | undefined;

  protected override willUpdate(changed: ReadonlySet<string>) {
    // What the reader ticked holds until the page says something else.
    if (changed.has('have')) this.ticked = undefined;
    super.willUpdate(changed);
  }

  protected override model({skillMap}: GuideOf<typeof section>, locale: LocaleOf<typeof section>) {
    if (this.#map !== skillMap) this.ticked = undefined;
    this.#map = skillMap;
    const model = skillMapModel(skillMap!, this, locale);
    this.#had = model?.had;
    return model;
  }

  protected override updated() {
    super.updated();
    // A tick that the page overruled before it was drawn is still in its box.
    this.shadowRoot!.querySelectorAll('input').forEach((input, i) => (input.checked = this.#had![i]!));
  }

  protected override picture({intro, groups, known, total}: SkillMapModel) {
    const had = this.locale.phrase('had');
    const draw = this.interactive ? tickable : known ? (skill: ShownSkill) => marked(skill, had) : plain;
    return html`<p part="intro">${intro}</p>
      <p role="status">${total}</p>
      <div part="picture" class=${known ? 'known' : ''} @change=${(event: Event) => this.#toggle(event, groups)}>
        ${groups.map((group) => groupView(group, this.level + 1, draw))}
      </div>`;
  }

  #toggle({target, currentTarget}: Event, groups: ShownGroup[]) {
    const inputs = [...(currentTarget as Element).querySelectorAll('input')];
    const skills = groups.flatMap(({name: group = '', skills}) => skills.map(({name: skill}) => ({skill, group})));
    this.ticked = inputs.map(({checked}) => checked);
    this.dispatchEvent(
      new CustomEvent('skill-toggle', {
        bubbles: true,
        composed: true,
        detail: {
          ...skills[inputs.indexOf(target as HTMLInputElement)],
          checked: (target as HTMLInputElement).checked,
          have: skills.flatMap(({skill}, i) => (inputs[i]!.checked ? skill : [])),
        },
      }),
    );
  }
}

const groupView = ({step, name, description, skills, count, share}: ShownGroup, level: number, draw: (skill: ShownSkill) => unknown) => html`
  <div part="group" class=${share === 100 ? 'done' : ''}>
    <svg class="path" aria-hidden="true"><rect width="100%" height="100%"></rect></svg>
    <svg part="node" aria-hidden="true">
      <circle cx="50%" cy="50%" r="0.95em"></circle>
      <circle class="ring" cx="50%" cy="50%" r="0.95em" pathLength="100" stroke-dasharray="${share} 100"></circle>
      <text x="50%" y="50%" dy="0.35em">${step}</text>
    </svg>
    ${name ? heading(level, name) : nothing}
    <small class="count">${count}</small>
    <small class="about">${description}</small>
    <ul>${skills.map(draw)}</ul>
  </div>
`;

const plain = (skill: ShownSkill) => html`<li part="skill">${skill.name}${levelOf(skill)}${notesOf(skill)}</li>`;

const marked = (skill: ShownSkill, had: string) =>
  skill.had
    ? html`<li part="skill"><svg class="mark" viewBox="0 0 16 16" role="img" aria-label=${had}><path d="M8 0a8 8 0 0 1 0 16A8 8 0 0 1 8 0M3.9 8.8L7 12l5.2-5.9-1.4-1.2L7 9.4 5.1 7.6z"></path></svg>${skill.name}${levelOf(skill)}${notesOf(skill)}</li>`
    : html`<li part="skill"><svg class="mark" viewBox="0 0 16 16" aria-hidden="true"><circle cx="8" cy="8" r="7.3"></circle></svg>${skill.name}${levelOf(skill)}${notesOf(skill)}</li>`;

const tickable = (skill: ShownSkill) =>
  html`<li part="skill"><label><input type="checkbox" .checked=${skill.had} />${skill.name}${levelOf(skill)}</label>${notesOf(skill)}</li>`;

const levelOf = ({level}: ShownSkill) => (level ? html`\u2002<small>${level}</small>` : nothing);
const notesOf = ({notes}: ShownSkill) => (notes ? html`<small class="notes">${notes}</small>` : nothing);
