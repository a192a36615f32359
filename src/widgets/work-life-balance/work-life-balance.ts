import {html, nothing} from 'lit';
import {workLifeBalance} from '../../guide/sections/work-life-balance.js';
import {gauge, gaugeStyles} from '../../view/gauge.js';
import {listStyles, longList} from '../../view/long-list.js';
import {SectionElement, type GuideOf} from '../../view/section-element.js';
import {en} from './messages.js';

const definition = {name: 'work-life-balance', shape: {workLifeBalance}, messages: en};
const steps = {stress: ['low', 'moderate', 'high'], balance: ['poor', 'fair', 'good', 'excellent']} as const;

/**
 * How a job fits in with the rest of life: stress and balance, each on a scale that is named, and what they were judged by.
 * Only balance has the accent: much of it is good, and much stress is not.
 *
 * @tagname work-life-balance
 * @csspart gauge - A sentence, with its scale.
 * @csspart list - What the two were judged by, in front of the disclosure and behind it.
 * @csspart more - The disclosure of a long list.
 */
export class WorkLifeBalance extends SectionElement<typeof definition> {
  static override readonly definition = definition;
  static override readonly styles = [...SectionElement.styles, listStyles, gaugeStyles];

  protected override chart({workLifeBalance}: GuideOf<typeof definition>) {
    const {localize} = this;
    const {note, inputs} = workLifeBalance!;
    const meter = (key: 'stress' | 'balance', name: string) => {
      const names = steps[key].map((step) => localize.term(step));
      const reached = (steps[key] as readonly unknown[]).indexOf(workLifeBalance![key]);
      return reached < 0 ? nothing : gauge(localize.parts(key, {level: html`<b>${names[reached]}</b>`}), names, reached, localize, name);
    };
    return html`<div part="picture">
      <div>${meter('stress', 'burden')}${meter('balance', 'accent')}</div>
      <div><p>${this.given(note, true)}</p>${inputs ? html`${this.phraseHeading(localize.term('inputs'))}${longList(inputs, localize, undefined, undefined, localize.term('inputs'))}` : nothing}</div>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'work-life-balance': WorkLifeBalance;
  }
}
