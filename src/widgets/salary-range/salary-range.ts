import {html, nothing, svg} from 'lit';
import {toNumber} from '../../base/properties.js';
import type {Report} from '../../guide/problem.js';
import {salary} from '../../guide/sections/salary.js';
import type {PlacedLabel} from '../../picture/labels.js';
import {rect} from '../../view/rect.js';
import {SectionElement, type GuideOf, type LocalizeOf} from '../../view/section-element.js';
import {labelStyles} from '../../view/chart-labels.js';
import {en} from './messages.js';
import {salaryModel, type Options, type SalaryModel} from './model.js';
import {styles} from './styles.js';

const definition = {name: 'salary-range', shape: {salary}, messages: en};

/**
 * What a role pays: the median, the range around it, percentiles, levels of experience and where the best paid begin,
 * for one area or several. The reader can find out where their own pay stands; nothing of that leaves the page.
 *
 * @tagname salary-range
 */
export class SalaryRange extends SectionElement<typeof definition, SalaryModel> {
  static override readonly definition = definition;
  static override readonly styles = [...SectionElement.styles, labelStyles, styles];
  static override readonly properties = {
    ...SectionElement.properties,
    min: {type: Number, converter: toNumber},
    max: {type: Number, converter: toNumber},
    median: {type: Number, converter: toNumber},
    currency: {type: String},
    per: {type: String},
    area: {type: String},
    hoursPerYear: {attribute: 'hours-per-year', type: Number, converter: toNumber},
    chosenPer: {state: true},
    mine: {state: true},
    asked: {state: true},
    standing: {state: true},
  };

  /** Lower end of the range, where no guide gives one. */
  declare min: number | null | undefined;
  /** Upper end of the range, where no guide gives one. */
  declare max: number | null | undefined;
  /** Median, where no guide gives one. */
  declare median: number | null | undefined;
  /** ISO 4217 code of the currency of `min`, `max` and `median`. */
  declare currency: string | null | undefined;
  /** Period of pay that is shown first: hour, day, week, month or year; also that of `min`, `max` and `median`. */
  declare per: 'hour' | 'day' | 'week' | 'month' | 'year' | null | undefined;
  /** Name of the area that is shown first; also that of `min`, `max` and `median`. */
  declare area: string | null | undefined;
  /** Hours of work in a year. With it, yearly pay can be shown by the hour; hourly pay is never turned into yearly. */
  declare hoursPerYear: number | null | undefined;
  /** @internal */
  declare chosenPer: string | undefined;
  /** @internal */
  declare mine: string | undefined;
  /** Whether the reader opened "Where do I stand?". @internal */
  declare asked: boolean | undefined;
  /** @internal */
  declare standing: Options['standing'];

  protected override fromAttributes() {
    const {min, max, median, currency, per, area} = this;
    return (min ?? max ?? median) != null ? {salary: {min, max, median, currency, per, area}} : undefined;
  }

  protected override model(guide: GuideOf<typeof definition>, localize: LocalizeOf<typeof definition>, report: Report) {
    return salaryModel(guide.salary!, this, localize, report);
  }

  protected override chart({areas, area, figure, bars, dots, above, below, rows, listed, levels, note, standing}: SalaryModel) {
    return html`<div part="picture">
      ${areas[1]
        ? html`<label class="screen">${this.localize.term('area')} ${this.#choice('area', areas.map((value) => ({value, label: value})), area)}</label>`
        : nothing}
      <div class="chart">
        ${figure ? html`<p class="figure"><b>${figure.amount}</b> <small>${figure.caption}</small></p>` : nothing}
        ${bars[0]
          ? html`<div aria-hidden="true">
              <svg class="above ${listed}">${above.map((label) => labelView(label, 2.2, 0.95))}</svg>
              <svg class="track">
                ${bars.map((bar) => rect(...bar))}${dots.map((at) => svg`<circle class="accent" cx="${at}%" cy="1em" r="0.32em"></circle>`)}${standing?.mark}
              </svg>
              <svg class="below ${rows}">${below.map((label) => labelView(label, 1.1, 2.35))}</svg>
            </div>`
          : nothing}
      </div>
      ${levels[0]
        ? html`<dl class=${bars[0] ? listed : 'nl wl'}>${levels.map(({name, text}) => html`<div><dt>${name}</dt><dd>${text}</dd></div>`)}</dl>`
        : nothing}
      ${note ? html`<p class="note muted">${note}</p>` : nothing}
    </div>`;
  }

  protected override extras({place, periods, per, bars, mine, standing}: SalaryModel) {
    const localize = this.localize;
    return html`<span>${place}</span>${periods[1] ? this.#choice('chosenPer', periods, per, localize.term('per')) : nothing}${bars[0]
        ? html`<details class="screen" ?open=${!!this.asked} @toggle=${this.#toggled}><summary>${localize.term('stand')}</summary><label>${mine} <input name="mine" inputmode="decimal" autocomplete="off" size="9" .value=${this.mine ?? ''} @input=${this.#set}></label> <output>${standing?.sentence}</output></details>`
        : nothing}`;
  }

  #choice(name: Field['name'], options: {value: string; label: string}[], chosen: string, labelled?: string) {
    return html`<select class="screen" name=${name} aria-label=${labelled ?? nothing} @change=${this.#set}>${options.map(({value, label}) => html`<option value=${value} ?selected=${value === chosen}>${label}</option>`)}</select>`;
  }

  /** Kept, so that it is as the reader left it where the guide goes and another one comes. */
  #toggled = async ({target}: Event) => {
    this.asked = (target as HTMLDetailsElement).open;
    // Only who asks where they stand needs what works it out.
    this.standing ??= (await import('./standing.js')).standing;
  };

  #set = (event: Event) => {
    const {name, value} = event.target as Field;
    this[name] = value;
  };
}

/** A field of the widget is named like the property that it sets. */
type Field = HTMLInputElement & {name: 'area' | 'chosenPer' | 'mine'};

declare global {
  interface HTMLElementTagNameMap {
    'salary-range': SalaryRange;
  }
}

/** A label at its place, with the baselines of its two lines in em. */
const labelView = ({at, lines: [strong, muted], classes}: PlacedLabel, y: number, next: number) =>
  svg`<g class=${classes}><text class="strong" x="${at}%" y="${y}em">${strong}</text><text class="muted" x="${at}%" y="${next}em">${muted}</text></g>`;
