import {html, nothing, svg} from 'lit';
import {day} from '../../guide/sections/day.js';
import {rect} from '../../view/rect.js';
import {SectionElement, type GuideOf, type LocalizeOf} from '../../view/section-element.js';
import {labelStyles} from '../../view/chart-labels.js';
import {en} from './messages.js';
import {dayModel, type Bar, type DayModel} from './model.js';
import {styles} from './styles.js';

const definition = {name: 'day-timeline', shape: {day}, messages: en};

/**
 * A typical day: its periods in true proportion, with gaps, overlaps and night shifts as they are, and as a list with what
 * each is about. Times are on the clock of the language.
 *
 * @tagname day-timeline
 * @csspart bar - The periods in proportion.
 * @csspart period - A period in the list.
 */
export class DayTimeline extends SectionElement<typeof definition, DayModel> {
  static override readonly definition = definition;
  static override readonly styles = [...SectionElement.styles, labelStyles, styles];

  protected override model(guide: GuideOf<typeof definition>, localize: LocalizeOf<typeof definition>) {
    return dayModel(guide.day!, localize);
  }

  protected override chart({bar, periods}: DayModel) {
    return html`<div part="picture">
      ${bar ? barView(bar) : nothing}
      <ol>
        ${periods.map(
          ({name, focus, tasks, time, length}) => html`<li part="period">
            ${time ? html`<p class="time">${time} <span class="muted">${length}</span></p>` : nothing}${this.subheading(name)}
            <p>${this.given(focus, true)}</p>
            <ul>${tasks.map((task) => html`<li>${this.given(task, true)}</li>`)}</ul>
          </li>`,
        )}
      </ol>
    </div>`;
  }
}

const barView = ({height, segments, midnights, labels}: Bar) => html`<svg part="bar" aria-hidden="true" height="${height}em"
  >${rect('line', 0, 100, 1.97, 0.06)}${segments.map(({at, width, y}) => rect('accent', at, width, y, 1))}${midnights.map((at) => rect('muted midnight', at, '3', 1.5, height - 2.7))}${labels.map(
    ({at, y, lines, classes}) => svg`<text class=${classes} x="${at}%" y="${y}em">${lines[0]}</text>`,
  )}</svg
>`;

declare global {
  interface HTMLElementTagNameMap {
    'day-timeline': DayTimeline;
  }
}
