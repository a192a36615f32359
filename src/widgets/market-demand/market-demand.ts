import {html, nothing} from 'lit';
import {demand, type Demand} from '../../guide/sections/demand.js';
import {gauge, gaugeStyles} from '../../view/gauge.js';
import {SectionElement, type GuideOf} from '../../view/section-element.js';
import {en} from './messages.js';

const definition = {name: 'market-demand', shape: {demand}, messages: en};
const steps = ['low', 'moderate', 'high', 'very-high'] as const;

/**
 * How much a role is sought after, on a scale that is named, and by what that was judged. Where it is not known, that is said.
 *
 * @tagname market-demand
 * @usage For a judgement of demand with what it was judged by. Where nobody has judged it, say `undetermined`: readers trust a scale that can say so.
 * @csspart gauge - The sentence, with the scale.
 * @csspart criterion - What the level was judged by.
 */
export class MarketDemand extends SectionElement<typeof definition, Demand> {
  static override readonly definition = definition;
  static override readonly styles = [...SectionElement.styles, gaugeStyles];
  static override readonly properties = {...SectionElement.properties, demandLevel: {attribute: 'level'}};

  /** low, moderate, high, very-high or undetermined, where no guide says: the `level` attribute. */
  declare demandLevel: 'low' | 'moderate' | 'high' | 'very-high' | 'undetermined' | null | undefined;

  protected override fromAttributes() {
    const {demandLevel: level} = this;
    return level ? {demand: {level}} : undefined;
  }

  protected override model({demand}: GuideOf<typeof definition>) {
    return demand;
  }

  protected override chart({level, note, criterion}: Demand) {
    const {localize} = this;
    const names = steps.map((step) => localize.term(step));
    const reached = steps.indexOf(level as (typeof steps)[number]);
    return html`<div part="picture">
      <div>${level ? gauge(reached < 0 ? localize.term('undetermined') : localize.parts('demand', {level: html`<b>${names[reached]}</b>`}), names, reached, localize) : nothing}</div>
      <div><p>${this.given(note, true)}</p>${criterion ? html`<p part="criterion"><small>${localize.term('criterion')}</small> ${this.given(criterion)}</p>` : nothing}</div>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'market-demand': MarketDemand;
  }
}
