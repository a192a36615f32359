import {html, nothing, svg} from 'lit/html.js';
import {day} from '../../guide/sections/day.js';
import {rect} from '../../section/rect.js';
import {SectionElement, type GuideOf, type LocaleOf} from '../../section/section-element.js';
import {labelStyles} from '../../section/styles.js';
import {en} from './messages.js';
import {dayModel, type Bar, type DayModel} from './model.js';
import {styles} from './styles.js';

const section = {name: 'day-timeline', shape: {day}, messages: en};

/**
 * A typical day: its periods in true proportion, with gaps, overlaps and night shifts as they are, and as a list with what
 * each is about. Times are on the clock of the language.
 *
 * @tagname day-timeline
 * @csspart bar - The periods in proportion.
 * @csspart period - A period in the list.
 */
export class DayTimeline extends SectionElement<typeof section, DayModel> {
  static override readonly section = section;
  static override readonly styles = [...SectionElement.styles, labelStyles, styles];

  protected override model(guide: GuideOf<typeof section>, locale: LocaleOf<typeof section>) {
    return dayModel(guide.day!, locale);
  }

  protected override picture({bar, periods}: DayModel) {
    return html`<div part="picture">
      ${bar ? barView(bar) : nothing}
      <ol>
        ${periods.map(
          ({name, focus, tasks, time, length}) => html`<li part="period">
            ${time ? html`<p class="time">${time} <span class="muted">${length}</span></p>` : nothing}${this.subheading(name)}
            <p>${focus}</p>
            <ul>${tasks.map((task) => html`<li>${task}</li>`)}</ul>
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
