import {html, nothing} from 'lit';
import type {Report} from '../../guide/problem.js';
import {workLifeBalance} from '../../guide/sections/work-life-balance.js';
import {workingTime} from '../../guide/sections/working-time.js';
import {labelStyles, written} from '../../view/chart-labels.js';
import {gauge, gaugeStyles} from '../../view/gauge.js';
import {listStyles, longList} from '../../view/long-list.js';
import {rect} from '../../view/rect.js';
import {SectionElement, type GuideOf, type LocalizeOf} from '../../view/section-element.js';
import {together} from '../../view/together.js';
import {en} from './messages.js';
import {balanceModel, type BalanceModel} from './model.js';
import {styles} from './styles.js';

const definition = {name: 'work-life-balance', shape: {workLifeBalance, workingTime}, messages: en};
const steps = {stress: ['low', 'moderate', 'high'], balance: ['poor', 'fair', 'good', 'excellent']} as const;

/**
 * How a job fits in with the rest of life: the hours of a week and who works part-time, stress and balance, each on a scale
 * that is named, and what they were judged by. What is good to hear has the accent, whichever of the two says it: low stress, a good balance.
 *
 * @tagname work-life-balance
 * @usage For hours, part-time, stress and balance. Say what the judgement rests on in `inputs`: without that it is an opinion.
 * @csspart time - The hours of a week, and how many work part-time.
 * @csspart gauge - A sentence, with its scale.
 * @csspart list - What the two were judged by, in front of the disclosure and behind it.
 * @csspart more - The disclosure of a long list.
 */
export class WorkLifeBalance extends SectionElement<typeof definition, BalanceModel> {
  static override readonly definition = definition;
  static override readonly styles = [...SectionElement.styles, labelStyles, listStyles, gaugeStyles, styles];

  /** Whether there is nothing but the working time, which it is called after then. */
  #isTimeAlone = false;
  protected override hasData(guide: GuideOf<typeof definition> | undefined) {
    this.#isTimeAlone = !!guide?.workingTime && !guide.workLifeBalance;
    return super.hasData(guide);
  }
  // In our words: the heading of a model is in the guide's.
  override get label(): string {
    return this.#isTimeAlone && !this.heading ? this.localize.term('workingTime') : super.label;
  }

  protected override model(guide: GuideOf<typeof definition>, localize: LocalizeOf<typeof definition>, report: Report) {
    return balanceModel(guide, localize, report);
  }

  protected override chart(model: BalanceModel) {
    return html`${this.#time(model)}${this.#balance(model)}`;
  }

  #time({hours, partTime, timeNote}: BalanceModel) {
    if (!hours && !partTime && !timeNote) return nothing;
    return html`<div part="time">
      <div>
        ${hours
          ? html`<p aria-hidden="true">${hours.text}</p>
              <svg class="hours" aria-hidden="true">
                ${rect('line', 0, 100, 0.4, 0.06)}${together(hours.bars.map((bar) => rect(...bar, 0, 0.9)))}${together(hours.ticks.map(({at, classes}) => rect(`tick${classes}`, at, '1', 1, 0.35)))}${together(hours.ticks.map(({at, lines, classes}) => written(`muted${classes}`, at, 2.4, lines[0])))}
              </svg>`
          : nothing}
        ${partTime ? html`<p aria-hidden="true">${partTime.text}</p><svg class="portion" aria-hidden="true">${rect('line', 0, 100, 0.2, 0.3)}${rect('accent', 0, partTime.share, 0, 0.7)}</svg>` : nothing}
      </div>
      ${timeNote ? html`<p>${this.given(timeNote, true)}</p>` : nothing}
    </div>`;
  }

  #balance({stress, balance, note, inputs}: BalanceModel) {
    if (!stress && !balance && !note && !inputs) return nothing;
    const {localize} = this;
    const meter = (key: keyof typeof steps, given: string | undefined) => {
      const names = steps[key].map((step) => localize.term(step));
      const reached = steps[key].findIndex((step) => step === given);
      const good = key === 'stress' ? reached < 1 : reached > 1;
      return reached < 0 ? nothing : gauge(localize.parts(key, {level: html`<b>${names[reached]}</b>`}), names, reached, localize, good ? 'accent' : 'burden');
    };
    return html`<div part="picture">
      <div>${meter('stress', stress)}${meter('balance', balance)}</div>
      <div><p>${this.given(note, true)}</p>${inputs ? html`${this.phraseHeading(localize.term('inputs'))}${longList(inputs, localize, undefined, undefined, localize.term('inputs'))}` : nothing}</div>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'work-life-balance': WorkLifeBalance;
  }
}
