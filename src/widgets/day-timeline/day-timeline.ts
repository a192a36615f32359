import {html, nothing} from 'lit';
import {heading} from '../../base/heading.js';
import type {Report} from '../../guide/problem.js';
import {day} from '../../guide/sections/day.js';
import {rect} from '../../view/rect.js';
import {SectionElement, type GuideOf, type LocalizeOf} from '../../view/section-element.js';
import {labelStyles, written} from '../../view/chart-labels.js';
import {fold, foldStyles} from '../../view/long-list.js';
import {isolated} from '../../i18n/isolate.js';
import {sliced} from '../../view/slices.js';
import {together} from '../../view/together.js';
import {leading} from '../../base/draw-queue.js';
import {en} from './messages.js';
import {dayModel, type Bar, type DayModel, type OneDay} from './model.js';
import {styles} from './styles.js';

const definition = {name: 'day-timeline', shape: {day}, formats: true, messages: en};

/**
 * A typical day: its periods in true proportion, with gaps, overlaps and nights as they are, and as a list with what each is
 * about. Shifts that are alternatives are a day each, on one scale. Times are on the clock of the language.
 *
 * @tagname day-timeline
 * @usage For readers who ask what a day feels like. It wants times; three to six periods read best. Shifts that alternate are drawn as a day each.
 * @csspart shift - One of several shifts: its name, its picture and its list.
 * @csspart bar - The periods in proportion.
 * @csspart period - A period in the list.
 */
export class DayTimeline extends SectionElement<typeof definition, DayModel> {
  static override readonly definition = definition;
  static override readonly styles = [...SectionElement.styles, foldStyles, labelStyles, styles];

  protected override model(guide: GuideOf<typeof definition>, localize: LocalizeOf<typeof definition>, report: Report) {
    return dayModel(guide.day!, localize, report);
  }

  protected override chart({days}: DayModel) {
    return html`<div part="picture">${sliced(days, (day) => (day.shift ? html`<div part="shift">${this.phraseHeading(this.phrase(day.shift))}${day.says ? html`<p class="muted">${day.says}</p>` : nothing}${this.#day(day)}</div>` : this.#day(day)))}</div>`;
  }

  #day({shift, bar, periods, columns}: OneDay) {
    const level = Math.min(this.level + (shift ? 2 : 1), 6);
    return html`${bar ? barView(bar) : nothing}
      <ol class=${columns}>
        ${sliced(
          periods,
          ({number, name, focus, tasks, time, length}) => html`<li part="period">
            ${time ? html`<p class="time">${bar?.numbers === undefined ? nothing : html`<b class="number${bar.numbers}" aria-hidden="true">${number} </b>`}<span class="when">${time}</span> <span class="muted">${length}</span></p>` : nothing}${name ? heading(level, this.given(name, true)) : nothing}
            <p>${this.given(focus, true)}</p>
            ${fold(tasks, this.localize, (some) => html`<ul>${sliced(some, (task) => html`<li>${this.given(task, true)}</li>`)}</ul>`, leading, false, name && isolated(name, this.localize))}
          </li>`,
        )}
      </ol>`;
  }
}

const barView = ({height, segments, midnights, ticks, labels}: Bar) => html`<svg part="bar" aria-hidden="true" height="${height}em"
  >${rect('line', 0, 100, 1.97, 0.06)}<g>${sliced(segments, ({at, width, y}) => rect('accent', at, width, y, 1))}</g><g>${sliced(ticks, ({at, classes, y}) => rect(`tick${classes}`, at, '1', y, 0.35))}</g>${together(midnights.map((at) => rect('muted midnight', at, '3', 1.5, height - 4.15)))}<g>${sliced(labels, ({at, y, lines, classes}) => written(classes, at, y, lines[0]))}</g></svg
>`;

declare global {
  interface HTMLElementTagNameMap {
    'day-timeline': DayTimeline;
  }
}
