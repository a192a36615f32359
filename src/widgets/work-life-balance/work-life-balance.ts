import {html, nothing} from 'lit/html.js';
import {workLifeBalance} from '../../guide/sections/work-life-balance.js';
import {gauge, gaugeStyles} from '../../section/gauge.js';
import {listStyles, longList} from '../../section/long-list.js';
import {SectionElement, type GuideOf} from '../../section/section-element.js';
import {en} from './messages.js';

const section = {name: 'work-life-balance', shape: {workLifeBalance}, messages: en};
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
export class WorkLifeBalance extends SectionElement<typeof section> {
  static override readonly section = section;
  static override readonly styles = [...SectionElement.styles, listStyles, gaugeStyles];

  protected override picture({workLifeBalance}: GuideOf<typeof section>) {
    const {locale} = this;
    const {note, inputs} = workLifeBalance!;
    const meter = (key: 'stress' | 'balance', name: string) => {
      const names = steps[key].map((step) => locale.phrase(step));
      const reached = (steps[key] as readonly unknown[]).indexOf(workLifeBalance![key]);
      return reached < 0 ? nothing : gauge(locale.parts(key, {level: html`<b>${names[reached]}</b>`}), names, reached, name);
    };
    return html`<div part="picture">
      <div>${meter('stress', 'burden')}${meter('balance', 'accent')}</div>
      <div><p>${note}</p>${inputs ? html`${this.subheading(locale.phrase('inputs'))}${longList(inputs, locale)}` : nothing}</div>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'work-life-balance': WorkLifeBalance;
  }
}
