import {html, nothing, svg, type PropertyValues} from 'lit';
import type {Report} from '../../guide/check.js';
import {salary} from '../../guide/sections/salary.js';
import type {PlacedLabel} from '../../picture/labels.js';
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
  static override styles = [...SectionElement.styles, labelStyles, styles];
  static override properties = {
    ...SectionElement.properties,
    min: {type: Number},
    max: {type: Number},
    median: {type: Number},
    currency: {},
    per: {},
    area: {},
    hoursPerYear: {attribute: 'hours-per-year', type: Number},
    chosenArea: {state: true},
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
  declare chosenArea: number | undefined;
  /** @internal */
  declare chosenPer: string | undefined;
  /** @internal */
  declare mine: string | undefined;

  protected override flat() {
    const {min, max, median, currency, per, area} = this;
    return [min, max, median].some((amount) => amount != null) ? {salary: {min, max, median, currency, per, area}} : undefined;
  }

  protected override willUpdate(changed: PropertyValues) {
    // What the reader chose holds until the page says something else.
    if (['guide', 'guideText', 'src', 'area', 'per'].some((name) => changed.has(name))) this.chosenArea = this.chosenPer = undefined;
    super.willUpdate(changed);
  }

  protected override model(guide: GuideOf<typeof section>, locale: LocaleOf<typeof section>, report: Report) {
    return salaryModel(
      guide.salary!,
      {area: this.chosenArea ?? this.area, per: this.chosenPer ?? this.per, hoursPerYear: this.hoursPerYear, mine: this.mine},
      locale,
      report,
    );
  }

  protected override picture({areas, area, figure, bar, above, below, rows, listed, levels, standing}: SalaryModel) {
    const words = this.locale;
    return html`<div part="picture">
      ${areas.length > 1
        ? html`<label class="areas">${words.phrase('area')} <select @change=${this.#chooseArea}>${areas.map((name, i) => html`<option .selected=${i === area}>${name}</option>`)}</select></label>`
        : nothing}
      <div class="chart">
        ${figure
          ? html`<p class="figure">
              ${figure.before}<b>${figure.amount}</b>${figure.after}${figure.median
                ? html`<small>${bar && levels.length ? html`<svg class="accent" aria-hidden="true"><rect width="3" height="100%"></rect></svg>` : nothing}${words.phrase('median')}</small>`
                : nothing}
            </p>`
          : nothing}
        ${bar
          ? html`<div aria-hidden="true">
              ${above.length ? html`<svg class="above ${listed}">${above.map((label) => labelView(label, true))}</svg>` : nothing}
              <svg class="track">
                ${bar.open
                  ? svg`<linearGradient id="fade"><stop class="fade"></stop><stop class="fade" offset="1" stop-opacity="0"></stop></linearGradient><rect x="${bar.to}%" y="0.5em" width="${100 - bar.to}%" height="1em" fill="url(#fade)"></rect>`
                  : nothing}
                <rect class="tint" x="${bar.from}%" y="0.5em" width="${bar.to - bar.from}%" height="1em" rx="2"></rect>
                ${bar.middle ? svg`<rect class="middle" x="${bar.middle[0]}%" y="0.5em" width="${bar.middle[1] - bar.middle[0]}%" height="1em"></rect>` : nothing}
                ${bar.ticks.map((at) => svg`<rect class="tick line" x="${at}%" y="0.25em" width="1.5" height="1.5em"></rect>`)}
                ${bar.dots.map((at) => svg`<circle class="accent" cx="${at}%" cy="1em" r="0.32em"></circle>`)}
                ${bar.median === undefined ? nothing : svg`<rect class="median accent" x="${bar.median}%" width="3" height="2em"></rect>`}
                ${standing?.at === undefined
                  ? nothing
                  : svg`<svg class="you" x="${standing.at}%" y="1.5em" width="1em" height="1em" viewBox="0 0 10 10"><path d=${standing.beyond === 'below' ? 'M9 1v8L1 5z' : standing.beyond ? 'M1 1v8l8-4z' : 'M5 0l5 9H0z'}></path></svg>`}
              </svg>
              ${below.length ? html`<svg class="below ${rows}">${below.map((label) => labelView(label, false))}</svg>` : nothing}
            </div>`
          : nothing}
      </div>
      ${levels.length
        ? html`<dl class="levels ${bar ? listed : 'nl ml wl'}">${levels.map(([name, amount]) => html`<div><dt>${name}</dt><dd>${amount}</dd></div>`)}</dl>`
        : nothing}
    </div>`;
  }

  protected override extras({place, notes, periods, per, mineLabel, standing}: SalaryModel) {
    const words = this.locale;
    return html`${notes.length ? html`<p class="notes">${notes.join(' ')}</p>` : nothing}<span>${place}</span>${periods.length > 1
        ? html`<label class="screen"><span class="heard">${words.phrase('per')}</span><select class="quiet" @change=${this.#choosePer}>${periods.map(({value, label}) => html`<option value=${value} .selected=${value === per}>${label}</option>`)}</select></label>`
        : nothing}${mineLabel
        ? html`<details class="screen">
            <summary>${words.phrase('stand')}</summary>
            <div class="mine">
              <label>${mineLabel} <input inputmode="decimal" autocomplete="off" size="9" @input=${this.#typed} /></label>
              <output>${standing?.sentence}</output>
            </div>
          </details>`
        : nothing}`;
  }

  #chooseArea = (event: Event) => {
    this.chosenArea = (event.target as HTMLSelectElement).selectedIndex;
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
