import {html, nothing} from 'lit/html.js';
import {demand, type Demand} from '../../guide/sections/demand.js';
import {gauge, gaugeStyles} from '../../section/gauge.js';
import {SectionElement, type GuideOf} from '../../section/section-element.js';
import {en} from './messages.js';

const section = {name: 'market-demand', shape: {demand}, messages: en};
const steps = ['low', 'moderate', 'high', 'very-high'] as const;

/**
 * How much a role is sought after, on a scale that is named, and by what that was judged. Where it is not known, that is said.
 *
 * @tagname market-demand
 * @csspart gauge - The sentence, with the scale.
 * @csspart criterion - What the level was judged by.
 */
export class MarketDemand extends SectionElement<typeof section, Demand> {
  static override readonly section = section;
  static override readonly styles = [...SectionElement.styles, gaugeStyles];
  static override readonly properties = {...SectionElement.properties, demandLevel: {attribute: 'level'}};

  /** low, moderate, high, very-high or undetermined, where no guide says: the `level` attribute. */
  declare demandLevel: string | null | undefined;

  protected override flat() {
    const {demandLevel: level} = this;
    return level ? {demand: {level}} : undefined;
  }

  protected override model({demand}: GuideOf<typeof section>) {
    return demand;
  }

  protected override picture({level, note, criterion}: Demand) {
    const {locale} = this;
    const names = steps.map((step) => locale.phrase(step));
    const reached = steps.indexOf(level as (typeof steps)[number]);
    return html`<div part="picture">
      <div>${level ? gauge(reached < 0 ? locale.phrase('undetermined') : locale.parts('demand', {level: html`<b>${names[reached]}</b>`}), names, reached) : nothing}</div>
      <div><p>${note}</p>${criterion ? html`<p part="criterion"><small>${locale.phrase('criterion')}</small> ${criterion}</p>` : nothing}</div>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'market-demand': MarketDemand;
  }
}
