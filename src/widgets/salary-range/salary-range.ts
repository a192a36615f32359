import {html, nothing, svg} from 'lit';
import {toNumber} from '../../base/properties.js';
import type {Report} from '../../guide/problem.js';
import {salary} from '../../guide/sections/salary.js';
import type {PlacedLabel} from '../../picture/labels.js';
import {revealField} from '../../view/reveal-field.js';
import {rect} from '../../view/rect.js';
import {fold, foldStyles} from '../../view/long-list.js';
import {sliced} from '../../view/slices.js';
import {together} from '../../view/together.js';
import {SectionElement, type GuideOf, type LocalizeOf} from '../../view/section-element.js';
import {labelStyles} from '../../view/chart-labels.js';
import {en} from './messages.js';
import {salaryModel, type Options, type SalaryModel} from './model.js';
import {styles} from './styles.js';

const definition = {name: 'salary-range', shape: {salary}, formats: true, messages: en};

/**
 * What a role pays: the median or the average, the range around it, percentiles, levels of experience, the parts of one total and where
 * the best paid begin, for one area or several, for one group of people or several. The reader can find out where their own pay stands; nothing of that leaves the page.
 *
 * @tagname salary-range
 * @usage Wherever pay is said. A median with percentiles says most; a range alone is fine. Always give the currency, the period, the area and the source: a figure without them convinces nobody.
 * @csspart place - Whose pay it is, and where.
 */
export class SalaryRange extends SectionElement<typeof definition, SalaryModel> {
  static override readonly definition = definition;
  static override readonly styles = [...SectionElement.styles, foldStyles, labelStyles, styles];
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
    chosenEntry: {state: true},
    mine: {state: true},
    asked: {state: true},
    standing: {state: true},
    announced: {state: true},
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
  /** Which of several entries in one area. @internal */
  declare chosenEntry: string | undefined;
  /** @internal */
  declare mine: string | undefined;
  /** Whether the reader opened "Where do I stand?". @internal */
  declare asked: boolean | undefined;
  /** @internal */
  declare standing: Options['standing'];
  /** What the reader's last change made of it, said once. @internal */
  declare announced: string | undefined;
  #model: SalaryModel | undefined;
  #rest: ReturnType<typeof setTimeout> | undefined;

  protected override fromAttributes() {
    const {min, max, median, currency, per, area} = this;
    return (min ?? max ?? median) != null ? {salary: {min, max, median, currency, per, area}} : undefined;
  }

  protected override model(guide: GuideOf<typeof definition>, localize: LocalizeOf<typeof definition>, report: Report) {
    const model = (this.#model = salaryModel(guide.salary!, this, localize));
    // Another area is shown under its own name, but not the one that was asked for.
    if (this.area && model && model.area.toLowerCase() !== this.area.toLowerCase()) report('value', 'area', 'is no area of the guide');
    return model;
  }

  protected override chart({areas, area, entries, entry, periods, per, figure, bars, dots, above, below, rows, listed, levels, parts, total, note, notes, standing}: SalaryModel) {
    const {term} = this.localize;
    const controls = [
      areas[1] === undefined ? nothing : this.#choice('area', term('area'), areas.map((value) => ({value, label: value || term('notGiven')})), area),
      entries[1] ? this.#choice('chosenEntry', term('entry'), entries, entry) : nothing,
      periods[1] ? this.#choice('chosenPer', term('period'), periods, per) : nothing,
    ];
    return html`<div part="picture">
      ${controls.some((control) => control !== nothing) ? html`<div class="controls screen">${controls}</div>` : nothing}<span class="heard" aria-live="polite">${this.announced}</span>
      <div class="chart">
        ${figure ? html`<p class="figure"><b>${figure.amount}</b> <small>${this.phrase(figure.caption)}</small></p>` : nothing}
        ${bars[0]
          ? html`<div aria-hidden="true">
              <svg class="above ${listed}">${together(above.map((label) => labelView(label, 2.2, 0.95)))}</svg>
              <svg class="track">${track(bars, dots)}${standing?.mark}</svg>
              <svg class="below ${rows}">${together(below.map((label) => labelView(label, 1.1, 2.35)))}</svg>
            </div>`
          : nothing}
        ${parts ? html`<div class="parts" aria-hidden="true">${total ? html`<small>${this.phrase(total)}</small>` : nothing}<svg class="track">${track(parts.bars)}</svg><svg class="below ${parts.rows}">${together(parts.below.map((label) => labelView(label, 1.1, 2.35)))}</svg></div>` : nothing}
      </div>
      ${levels[0]
        ? html`<dl class=${bars[0] ? listed : 'nl wl'}>${sliced(levels, ({name, text, bars, dots}) => html`<div><dt>${this.phrase(name)}</dt>${bars[0] ? html`<dd aria-hidden="true"><svg>${together(bars.map(barView))}${together(dots.map(dotView))}</svg></dd>` : nothing}<dd>${text}</dd></div>`)}</dl>`
        : nothing}
      ${fold(notes, this.localize, (some) => together(some.map((each) => html`<p class="note muted">${this.phrase(each)}</p>`)), 20)}${note ? html`<p class="note muted">${this.phrase(note)}</p>` : nothing}
    </div>`;
  }

  // What it says of half an amount does not describe the field: Chromium tells each change of a description, and Orca says it at every key.
  protected override extras({place, unit, compared, mine, standing}: SalaryModel) {
    const sentence = standing?.sentence;
    return html`<span><span part="place">${this.phrase(place)}</span>${place ? ' · ' : ''}${unit}</span>${compared
        ? html`<details class="screen" ?open=${!!this.asked} @toggle=${this.#toggled}><summary>${this.localize.term('stand')}</summary><label>${mine} <input name="mine" autocomplete="off" size="9" aria-invalid=${standing?.invalid && this.announced === sentence ? 'true' : nothing} .value=${this.mine ?? ''} @focus=${revealField} @input=${this.#set}></label> <span id="stands">${this.phrase(sentence)}</span></details>`
        : nothing}`;
  }

  #choice(name: Field['name'], label: string, options: {value: string; label: string}[], chosen: string) {
    return html`<label>${label} <select name=${name} @change=${this.#set}>${options.map(({value, label}) => html`<option value=${value} .selected=${value === chosen}>${label}</option>`)}</select></label>`;
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
    // What is typed is said when the reader rests; half an amount is none.
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => void this.#announce(name === 'mine'), name === 'mine' ? 700 : 0);
  };

  /** Says what has changed to whoever does not see it. */
  async #announce(stands: boolean) {
    await this.updateComplete;
    const {sentence, standing, shown} = this.#model ?? {};
    this.announced = stands ? (standing?.sentence ?? '') : [shown, sentence].filter(Boolean).join('. ');
  }
}

/** A field of the widget is named like the property that it sets. */
type Field = HTMLInputElement & {name: 'area' | 'chosenEntry' | 'chosenPer' | 'mine'};

declare global {
  interface HTMLElementTagNameMap {
    'salary-range': SalaryRange;
  }
}

const barView = (bar: SalaryModel['bars'][number]) => rect(...bar);
const dotView = ([name, at]: SalaryModel['dots'][number]) => svg`<circle class=${name} cx="${at}%" cy="1em" r="0.32em"></circle>`;

/** Bars, and dots on them: as many as there are levels or parts. */
const track = (bars: SalaryModel['bars'], dots: SalaryModel['dots'] = []) => [sliced(bars, barView), sliced(dots, dotView)];

/** A label at its place, with the baselines of its two lines in em. Both in one template: pay has many labels. */
const labelView = ({at, lines: [strong, muted], classes}: PlacedLabel, y: number, next: number) =>
  svg`<g class=${classes}><g class="upright"><text class="strong" x="${at}%" y="${y}em">${strong}</text></g><g class="upright"><text class="muted" x="${at}%" y="${next}em">${muted}</text></g></g>`;
