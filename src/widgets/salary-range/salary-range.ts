import {html, nothing, svg} from 'lit/html.js';
import type {Report} from '../../guide/check.js';
import {salary} from '../../guide/sections/salary.js';
import type {PlacedLabel} from '../../picture/labels.js';
import {rect} from '../../section/rect.js';
import {SectionElement, type GuideOf, type LocaleOf} from '../../section/section-element.js';
import {labelStyles} from '../../section/styles.js';
import {en} from './messages.js';
import {salaryModel, type SalaryModel} from './model.js';
import {styles} from './styles.js';

const section = {name: 'salary-range', shape: {salary}, messages: en};

/**
 * What a role pays: the median, the range around it, percentiles, levels of experience and where the best paid begin,
 * for one area or several. The reader can find out where their own pay stands; nothing of that leaves the page.
 *
 * @tagname salary-range
 */
export class SalaryRange extends SectionElement<typeof section, SalaryModel> {
  static override readonly section = section;
  static override readonly styles = [...SectionElement.styles, labelStyles, styles];
  static override readonly properties = {
    ...SectionElement.properties,
    min: {type: Number},
    max: {type: Number},
    median: {type: Number},
    currency: {},
    per: {},
    area: {},
    hoursPerYear: {attribute: 'hours-per-year', type: Number},
    chosenPer: {state: true},
    mine: {state: true},
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
  declare per: string | null | undefined;
  /** Name of the area that is shown first; also that of `min`, `max` and `median`. */
  declare area: string | null | undefined;
  /** Hours of work in a year. With it, yearly pay can be shown by the hour; hourly pay is never turned into yearly. */
  declare hoursPerYear: number | null | undefined;
  /** @internal */
  declare chosenPer: string | undefined;
  /** @internal */
  declare mine: string | undefined;

  protected override flat() {
    const {min, max, median, currency, per, area} = this;
    return (min ?? max ?? median) != null ? {salary: {min, max, median, currency, per, area}} : undefined;
  }

  protected override model(guide: GuideOf<typeof section>, locale: LocaleOf<typeof section>, report: Report) {
    return salaryModel(
      guide.salary!,
      {area: this.area, per: this.chosenPer ?? this.per, hoursPerYear: this.hoursPerYear, mine: this.mine},
      locale,
      report,
    );
  }

  protected override picture({areas, area, figure, bars, dots, above, below, rows, listed, levels, standing}: SalaryModel) {
    return html`<div part="picture">
      ${areas[1]
        ? html`<label>${this.locale.phrase('area')} <select @change=${this.#chooseArea}>${areas.map((name) => html`<option .selected=${name === area}>${name}</option>`)}</select></label>`
        : nothing}
      <div class="chart">
        ${figure
          ? html`<p class="figure"><b>${figure.amount}</b> <small>${figure.caption}</small></p>`
          : nothing}
        ${bars[0]
          ? html`<div aria-hidden="true">
              ${above[0] ? html`<svg class="above ${listed}">${above.map((label) => labelView(label, true))}</svg>` : nothing}
              <svg class="track">
                ${bars.map((bar) => rect(...bar))}${dots.map((at) => svg`<circle class="accent" cx="${at}%" cy="1em" r="0.32em"></circle>`)}${standing?.at === undefined
                  ? nothing
                  : svg`<svg class="you" x="${standing.at}%" y="1.5em" width="1em" height="1em" viewBox="0 0 10 10"><path d=${standing.beyond ? (standing.at ? 'M1 1v8l8-4z' : 'M9 1v8L1 5z') : 'M5 0l5 9H0z'}></path></svg>`}
              </svg>
              ${below[0] ? html`<svg class="below ${rows}">${below.map((label) => labelView(label, false))}</svg>` : nothing}
            </div>`
          : nothing}
      </div>
      ${levels[0]
        ? html`<dl class="levels ${bars[0] ? listed : 'nl wl'}">${levels.map(({name, text}) => html`<div><dt>${name}</dt><dd>${text}</dd></div>`)}</dl>`
        : nothing}
    </div>`;
  }

  protected override extras({place, note, periods, per, bars, mine, standing}: SalaryModel) {
    const words = this.locale;
    return html`${note ? html`<p class="note">${note}</p>` : nothing}<span>${place}</span>${periods[1]
        ? html`<select class="quiet screen" aria-label=${words.phrase('per')} @change=${this.#choosePer}>${periods.map(({value, label}) => html`<option value=${value} .selected=${value === per}>${label}</option>`)}</select>`
        : nothing}${bars[0]
        ? html`<details class="screen"><summary>${words.phrase('stand')}</summary><label>${mine} <input inputmode="decimal" autocomplete="off" size="9" @input=${this.#typed}></label> <output>${standing?.sentence}</output></details>`
        : nothing}`;
  }

  #chooseArea = (event: Event) => {
    this.area = (event.target as HTMLSelectElement).value;
  };
  #choosePer = (event: Event) => {
    this.chosenPer = (event.target as HTMLSelectElement).value;
  };
  #typed = (event: Event) => {
    this.mine = (event.target as HTMLInputElement).value;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'salary-range': SalaryRange;
  }
}

/** A label at its place. Above the bar its last line is nearest and strong, below it the first one. */
const labelView = ({at, lines, classes}: PlacedLabel, above: boolean) =>
  svg`<g class=${classes}>${lines.map((line, i) => {
    const away = above ? lines.length - 1 - i : i;
    return svg`<text x="${at}%" y=${above ? '100%' : '0'} dy="${above ? -0.5 - 1.25 * away : 1.1 + 1.25 * away}em" class=${away ? 'muted' : 'strong'}>${line}</text>`;
  })}</g>`;
