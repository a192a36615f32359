import {html, nothing} from 'lit';
import {toNumber} from '../../base/properties.js';
import type {Report} from '../../guide/problem.js';
import {text} from '../../guide/schema.js';
import {growth} from '../../guide/sections/growth.js';
import {factStyles, factsView} from '../../view/facts.js';
import {rect} from '../../view/rect.js';
import {SectionElement, type GuideOf, type LocalizeOf} from '../../view/section-element.js';
import {together} from '../../view/together.js';
import {en} from './messages.js';
import {outlookModel, type OutlookModel} from './model.js';
import {styles} from './styles.js';

const definition = {name: 'job-outlook', shape: {growth}, besides: {title: text}, formats: true, messages: en};

/**
 * How employment in a role is projected to change, against all occupations where that is known, and how many openings
 * there are in a year. The words for the rate are the publisher's: as given, or by the lines of its edition.
 *
 * @tagname job-outlook
 * @usage Where a projection was published, with its years and its source. Without a projection, `<market-demand>` says how sought after a role is.
 * @csspart facts - The figures.
 * @csspart bars - The role beside all occupations.
 */
export class JobOutlook extends SectionElement<typeof definition, OutlookModel> {
  static override readonly definition = definition;
  static override readonly styles = [...SectionElement.styles, factStyles, styles];
  static override readonly properties = {
    ...SectionElement.properties,
    rate: {type: Number, converter: toNumber},
    from: {type: Number, converter: toNumber},
    to: {type: Number, converter: toNumber},
    average: {type: Number, converter: toNumber},
    openings: {type: Number, converter: toNumber},
    jobs: {type: Number, converter: toNumber},
    area: {type: String},
    source: {type: String},
    growthLabel: {attribute: 'label', type: String},
  };

  /** Projected change in employment, in percent, where no guide gives one. */
  declare rate: number | null | undefined;
  /** First year of that projection. */
  declare from: number | null | undefined;
  /** Last year of that projection. */
  declare to: number | null | undefined;
  /** Projected change over the same years in all occupations together, in percent. */
  declare average: number | null | undefined;
  /** Openings per year, where no guide gives them. */
  declare openings: number | null | undefined;
  /** Jobs in the first year, where no guide gives them. */
  declare jobs: number | null | undefined;
  /** Where these figures hold: a country, a state. */
  declare area: string | null | undefined;
  /** Who published these figures. */
  declare source: string | null | undefined;
  /** The publisher's words for `rate`: the `label` attribute. */
  declare growthLabel: string | null | undefined;

  protected override fromAttributes() {
    const {rate, from, to, average, openings, jobs, area, source, growthLabel: label} = this;
    return (rate ?? openings ?? jobs ?? label) != null ? {growth: {rate, from, to, average, openings, jobs, area, label, source}} : undefined;
  }

  protected override model({growth, title}: GuideOf<typeof definition>, localize: LocalizeOf<typeof definition>, report: Report) {
    return outlookModel(growth!, title, localize, report);
  }

  protected override chart({facts, bars, zero}: OutlookModel) {
    return html`<div part="picture">
      ${factsView(facts, this.localize)}${bars[0]
        ? html`<ul part="bars" class=${zero > 50 ? 'end' : nothing}>${together(bars.map(
            ({name, text, at, width}) => html`<li>
              <p>${this.phrase(name)} <b>${text}</b></p>
              <svg aria-hidden="true">${rect('bar', at, width, 0.3, 0.9)}${rect('zero', zero, '2', 0, 1.5)}</svg>
            </li>`,
          ))}</ul>`
        : nothing}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'job-outlook': JobOutlook;
  }
}
