import {html, nothing, svg} from 'lit';
import {heading} from '../../base/heading.js';
import {toNumber} from '../../base/properties.js';
import type {Report} from '../../guide/problem.js';
import {ladder} from '../../guide/sections/ladder.js';
import {isolated} from '../../i18n/isolate.js';
import {together} from '../../view/together.js';
import {listStyles, longList} from '../../view/long-list.js';
import {sliced} from '../../view/slices.js';
import {rect} from '../../view/rect.js';
import {SectionElement, type GuideOf, type LocalizeOf} from '../../view/section-element.js';
import {labelStyles, written} from '../../view/chart-labels.js';
import type {SkillParts} from '../../wording/skill.js';
import {en} from './messages.js';
import {ladderModel, type Branch, type LadderModel, type Step} from './model.js';
import {styles} from './styles.js';

const definition = {name: 'career-ladder', shape: {ladder}, formats: true, messages: en};

/**
 * The steps of a career on a true axis of years, spans that overlap or have no end as they are, with what each step pays and
 * asks for; branches beside each other after what they share. Where years are not how it is counted it is a path, with the
 * level of each step. With `years` it says where the reader stands and what comes next, in each branch.
 *
 * @tagname career-ladder
 * @usage Where readers ask how far a role leads and how long that takes. It needs two steps or more; years are what it is best at, and where steps are told apart by a grade instead, it draws a path. With `years` from the reader’s profile it says where they stand.
 * @csspart branches - Branches, beside each other where there is room.
 * @csspart branch - One of them: its name, its years and its steps.
 * @csspart step - A step.
 */
export class CareerLadder extends SectionElement<typeof definition, LadderModel> {
  static override readonly definition = definition;
  static override readonly styles = [...SectionElement.styles, labelStyles, listStyles, styles];
  static override readonly properties = {...SectionElement.properties, years: {type: Number, converter: toNumber}};

  /** The reader's years of experience. */
  declare years: number | null | undefined;

  protected override model(guide: GuideOf<typeof definition>, localize: LocalizeOf<typeof definition>, report: Report) {
    return ladderModel(guide.ladder!, this.years, localize, report);
  }

  protected override chart(model: LadderModel) {
    return html`<div part="picture">
      ${model.axis ? fades : nothing}${model.parts.map((branches) =>
        branches[0]!.name === undefined
          ? this.#steps(branches[0]!, model)
          : html`<div part="branches">${sliced(branches, (branch) => html`<div part="branch">${this.subheading(branch.name)}${this.#steps(branch, model)}</div>`)}</div>`,
      )}
    </div>`;
  }

  #steps({name, steps}: Branch, {axis, you}: LadderModel) {
    return html`${axis ? axisView(axis) : nothing}<ol class=${axis ? nothing : 'path'}>${sliced(steps, (step) => this.#step(step, you, name !== undefined))}</ol>`;
  }

  #step({title, level, years, pay, morePay, here, next, bar, mark, summary, skills}: Step, you: number | undefined, inBranch: boolean) {
    return html`<li part="step" aria-current=${here ? 'step' : nothing}>
      <div>
        ${title ? heading(Math.min(this.level + (inBranch ? 2 : 1), 6), this.given(title, true)) : nothing}
        <p class="muted">${together([this.given(level), years, this.phrase(pay)].filter(Boolean).map((fact) => html`<span>${fact}</span> `))}</p>
        ${together(morePay.map((line) => html`<p class="muted">${this.phrase(line)}</p>`))}
        ${here || next ? html`<p><b>${here}</b>${next}</p>` : nothing}
      </div>
      <div>
        ${bar || mark !== undefined
          ? html`<svg aria-hidden="true"
              >${rect('line', 0, 100, 0.68, 0.06)}${bar ? svg`<g fill=${fadeOf[bar[0]] ?? nothing}>${rect(...bar, 0.3, 0.8)}</g>` : svg`<circle class="accent" cx="${mark}%" cy="0.7em" r="0.4em"></circle>`}${you === undefined ? nothing : rect('me', you, '2', 0, 1.4)}</svg
            >`
          : nothing}
        ${summary ? html`<p>${this.given(summary, true)}</p>` : nothing}${skills[0]
          ? html`<p class="asks"><small>${this.localize.term('skills')}</small></p>${longList(skills, this.localize, (skill) => this.#skill(skill), undefined, isolated(title, this.localize))}`
          : nothing}
      </div>
    </li>`;
  }

  #skill({name, level, notes}: SkillParts) {
    return html`<li>${this.given(name)}${together([level, ...notes].filter(Boolean).map((note) => html` <small>${this.given(note)}</small>`))}</li>`;
  }
}

const fadeOf: Partial<Record<string, string>> = {open: 'url(#fade)', until: 'url(#rise)'};

/** What fades to an end that is open; once, because an id is a name in all of the section. */
const fades = html`<svg class="fades" aria-hidden="true"
  ><linearGradient id="fade"><stop></stop><stop offset="1" stop-opacity="0.06"></stop></linearGradient
  ><linearGradient id="rise"><stop stop-opacity="0.06"></stop><stop offset="1"></stop></linearGradient
></svg>`;

const axisView = (axis: NonNullable<LadderModel['axis']>) => html`<div class="axis" aria-hidden="true">
  <svg>${together(axis.map(({at, lines, name, classes}) => written(name + classes, at, 1.1, lines[0])))}${together(axis.map(({at, classes}) => rect(`tick${classes}`, at, '1', 1.45, 0.35)))}</svg>
</div>`;

declare global {
  interface HTMLElementTagNameMap {
    'career-ladder': CareerLadder;
  }
}
